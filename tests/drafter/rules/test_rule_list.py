"""Every rule file is in `RULES`, stands in the folder of its family, and has its words."""

import tomllib
from pathlib import Path

import pytest
from notation import document_of, findings_of

from drafter.messages import of_finding, of_fix
from drafter.rules import RULES
from drafter.rules.explain import FOLDERS, explain
from drafter.rules.fixes import EDITS
from drafter.rules.rule import Family

ROOT = Path(__file__).resolve().parents[3]
RULES_FOLDER = ROOT / "drafter" / "rules"
DATA = ROOT / "resources" / "rules"
LINES_OF_A_RULE = 120


def files_of(family: Family) -> set[str]:
    folder = RULES_FOLDER / FOLDERS[family]
    return {path.stem for path in folder.glob("*.py") if path.stem != "__init__"}


@pytest.mark.parametrize("family", Family)
def test_the_rules_listed_are_the_files_of_the_folders(family: Family):
    assert {rule.id for rule in RULES if rule.family is family} == files_of(family)


def test_every_edit_of_the_fixes_is_offered_by_some_rule():
    sources = "".join(path.read_text(encoding="utf-8") for path in RULES_FOLDER.rglob("*.py"))
    assert [name for name in EDITS if f'edit="{name}"' not in sources] == []


def test_no_two_rules_have_one_id():
    assert len({rule.id for rule in RULES}) == len(RULES) > 45


def test_every_data_file_is_read_by_some_rule():
    sources = "".join(path.read_text(encoding="utf-8") for path in RULES_FOLDER.rglob("*.py"))
    unread = [path.stem for path in DATA.glob("*.toml") if f'"{path.stem}"' not in sources]
    assert unread == []


@pytest.mark.parametrize("path", sorted(DATA.glob("*.toml")), ids=lambda p: p.stem)
def test_a_data_file_is_sound(path: Path):
    assert tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_rule_file_is_short(rule):
    path = RULES_FOLDER / FOLDERS[rule.family] / f"{rule.id}.py"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES_OF_A_RULE


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_finding_and_its_fixes_have_sentences_in_both_interface_languages(rule):
    for example in explain(rule.id).wrong:
        found = findings_of(document_of(example.text, example.language))
        for finding in (f for f in found if f.rule == rule.id):
            for language in ("en", "zh"):
                assert "{" not in of_finding(finding, language).replace("{}", "")
                assert all(of_fix(fix, language) for fix in finding.fixes)
