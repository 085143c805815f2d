"""What every encoder has to do. A new backend is one more parameter here."""

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import numpy as np
import pytest

from knowledge.encoder import Encoder, EncoderError, HashEncoder, WordVectors, is_degraded, load_encoder
from knowledge.encoder.features import features
from knowledge.encoder.langchain import EncoderEmbeddings
from knowledge.encoder.remote import RemoteEncoder
from knowledge.encoder.static import StaticEncoder


def write_static(folder: Path, *, words: tuple[str, ...] = ("ticket", "biglietto", "dog")) -> Path:
    """Write a tiny model: `ticket` and `biglietto` mean the same, `dog` something else."""
    names = [f"w:{word}" for word in words]
    assert all(name in features(word) for name, word in zip(names, words, strict=True))
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"name": "tiny", "dimension": 2, "version": 1}))
    (folder / "features.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    np.save(folder / "vectors.npy", np.array([[100, 0], [90, 10], [0, 50]], dtype=np.int8))
    np.save(folder / "scales.npy", np.array([0.01, 0.01, 0.02], dtype=np.float16))
    return folder


def answer(request: httpx.Request) -> httpx.Response:
    texts = json.loads(request.content)["input"]
    rows = [{"index": at, "embedding": [float(len(text)), 1.0]} for at, text in enumerate(texts)]
    return httpx.Response(200, json={"data": rows[::-1]})


def remote(handler: Callable[[httpx.Request], httpx.Response]) -> RemoteEncoder:
    client = httpx.Client(base_url="http://embed.test/v1/", transport=httpx.MockTransport(handler))
    return RemoteEncoder(client, "tiny")


@pytest.fixture(params=["hash", "static", "remote"])
def encoder(request: pytest.FixtureRequest, tmp_path: Path) -> Encoder:
    if request.param == "hash":
        return HashEncoder(64)
    if request.param == "static":
        return StaticEncoder.load(write_static(tmp_path / "model"))
    return remote(answer)


def test_vectors_are_float32_rows_of_unit_length(encoder: Encoder) -> None:
    for encode in (encoder.encode_queries, encoder.encode_passages):
        rows = encode(["a ticket", "my dog"])
        assert rows.shape == (2, encoder.dimension) and rows.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)


def test_the_same_text_always_gives_the_same_vector(encoder: Encoder) -> None:
    np.testing.assert_array_equal(encoder.encode_queries(["ticket"]), encoder.encode_queries(["ticket"]))
    assert encoder.fingerprint and encoder.name


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    assert encoder.encode_queries([]).shape == (0, encoder.dimension)


def test_langchain_sees_plain_lists(encoder: Encoder) -> None:
    embeddings = EncoderEmbeddings(encoder)
    assert embeddings.embed_documents(["ticket"])[0] == pytest.approx(embeddings.embed_query("ticket"))


def test_text_without_known_features_gives_a_zero_row(tmp_path: Path) -> None:
    static = StaticEncoder.load(write_static(tmp_path / "model"))
    assert not static.encode_queries(["", "…"]).any() and not HashEncoder().encode_queries([""]).any()


def test_hashing_puts_texts_with_shared_words_nearer() -> None:
    ticket, tickets, dog = HashEncoder().encode_queries(["buy a ticket", "buying tickets", "dogs allowed"])
    assert ticket @ tickets > 0.3 > ticket @ dog


def test_static_words_are_near_by_meaning_and_unknown_ones_are_nowhere(tmp_path: Path) -> None:
    static = StaticEncoder.load(write_static(tmp_path / "model"))
    assert isinstance(static, WordVectors)
    ticket, biglietto, dog, unknown = static.word_vectors(["ticket", "biglietto", "dog", "biglietti"])
    assert ticket @ biglietto > 0.9 > 0.1 > ticket @ dog
    assert not unknown.any()


def test_static_fingerprint_changes_with_the_weights(tmp_path: Path) -> None:
    before = StaticEncoder.load(write_static(tmp_path / "a")).fingerprint
    np.save(write_static(tmp_path / "b") / "scales.npy", np.ones(3, dtype=np.float16))
    assert StaticEncoder.load(tmp_path / "b").fingerprint != before


@pytest.mark.parametrize("name", ["config.json", "features.txt", "vectors.npy", "scales.npy"])
def test_a_static_model_with_a_broken_file_says_so(tmp_path: Path, name: str) -> None:
    folder = write_static(tmp_path / "model")
    (folder / name).write_bytes(b"")
    with pytest.raises(EncoderError, match="model"):
        StaticEncoder.load(folder)


@pytest.mark.parametrize(
    ("handler", "reason"),
    [
        (lambda request: httpx.Response(500), "no embeddings"),
        (lambda request: httpx.Response(200, json={"data": []}), "0 embeddings for 1"),
        (lambda request: httpx.Response(200, text="hello"), "no embeddings"),
    ],
    ids=["error", "too few", "no JSON"],
)
def test_a_server_that_fails_is_an_encoder_error(
    handler: Callable[[httpx.Request], httpx.Response], reason: str
) -> None:
    with pytest.raises(EncoderError, match=reason):
        remote(handler)


@pytest.mark.parametrize(
    "spec", ["word2vec", "hash:zero", "hash:-1", "static:/nowhere", "openai-compatible:x", "openai-compatible:http://a"]
)
def test_a_spec_that_names_nothing_is_an_encoder_error(spec: str) -> None:
    with pytest.raises(EncoderError):
        load_encoder(spec)


def test_specs_load_what_they_name(tmp_path: Path) -> None:
    assert load_encoder("hash").dimension == 256
    assert load_encoder("hash:32").dimension == 32
    assert load_encoder(f"static:{write_static(tmp_path / 'model')}").name == "tiny"


def test_hashing_stands_in_for_missing_model_files_and_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("knowledge.encoder.static.BUNDLED", tmp_path / "none")
    encoder = load_encoder("bundled")
    assert encoder.name == "hash-256" and is_degraded(encoder, "bundled")
    assert not is_degraded(load_encoder("hash"), "hash")
