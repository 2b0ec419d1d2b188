"""Kind: one sort of finding, with all that is the same about every finding of its code."""

from collections.abc import Iterable
from dataclasses import dataclass

from kg.model.evidence import Evidence
from kg.model.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Kind:
    """A code with its default severity, a title, the law, form row or arithmetic behind it, and an
    explanation for whoever meets the code."""

    code: str
    severity: Severity
    title: str
    rule: str
    explanation: str

    def finding(
        self, filing: str, focus: str, message: str, evidence: Iterable[Evidence], severity: Severity | None = None
    ) -> Finding:
        """A finding of this kind in a filing, about a node (or "" for the filing as a whole).

        `evidence` is kept in order, each quote once; without a `severity` it has the default one.
        """
        grave = self.severity if severity is None else severity
        return Finding(self.code, grave, focus, message, tuple(dict.fromkeys(evidence)), self.rule, filing)
