from collections.abc import Callable

from knowledge.documents import Chunk
from knowledge.index import Retriever
from knowledge.index.langchain import PassageRetriever


def test_langchain_gets_documents_with_their_source(
    serve: Callable[..., Retriever], chunk: Callable[..., Chunk]
) -> None:
    retriever = PassageRetriever(retriever=serve(chunk("dogs", "Dogs must stay outside.")), language="en")
    (document,) = retriever.invoke("dogs outside")
    assert document.page_content == "Dogs must stay outside."
    assert document.id == "public:dogs:en:0" and document.metadata["source"] == "test"
    assert document.metadata["coverage"] == 1
