"""The parts of restate.py: source files in, tables out."""
