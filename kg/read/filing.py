"""One source → Filing with its canonical Document, or the reason why it is none."""

from hashlib import sha256

from kg.model.document import Block, BlockKind, Document, SourceMap
from kg.model.filing import Filing, Part
from kg.read import blocks, plain
from kg.read.decode import decode
from kg.read.writer import Writer


def read(data: bytes, *, name: str, id: str) -> Filing:
    """Read one source.

    Raises NotAFilingError where it is no Schedule 13D or 13G (the message says what it is instead,
    where that can be told), ReadError where it is damaged or over a limit.
    """
    decoded = decode(data, name=name)
    out = Writer(decoded.text)
    plain.write(out, 0, len(decoded.text))
    text = out.text()
    found = blocks.typed(out, text, 0, len(text))
    found.append(Block(BlockKind.FORM, 0, len(text)))
    digest = sha256(data).hexdigest()
    document = Document(id, text, blocks.ordered(found), SourceMap(out.segments()), digest, decoded.codec)
    part = Part("", name, "", len(data), digest, True)
    return Filing(id, name, len(data), digest, "document", "text", (part,), document)
