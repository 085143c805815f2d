"""Training of the bundled static sentence encoder: pairs, teacher, vocabulary, distillation, evaluation.

Nothing here runs in the product. Needs torch and, for the teacher, the `train` extra.
"""
