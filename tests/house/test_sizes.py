"""Small files, small functions: trouble starts past a thousand lines everywhere."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(
    path for folder in ("drafter", "ui", "packaging") for path in (ROOT / folder).rglob("*.py")
)
LONGEST_FILE = 300
LONGEST_FUNCTION = 30


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the lines of a function without its docstring."""
    first = function.body[0]
    docstring = 0
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        docstring = (first.end_lineno or first.lineno) - first.lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_is_one_idea_and_its_functions_are_short(path: Path):
    source = path.read_text(encoding="utf-8")
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef)]
    too_long = [f.name for f in functions if body_lines(f) > LONGEST_FUNCTION]
    assert source.count("\n") <= LONGEST_FILE
    assert too_long == []


def test_packaging_is_no_package():
    """An `__init__.py` there would shadow the package of that name that many tools import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
