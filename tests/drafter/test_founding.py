"""The founding letter of 2009, from plain text to every form and back: the main job on real input.

The letter is not part of the project; without it these tests are skipped and the same steps are
tested on the project's own examples in `test_examples.py`.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from drafter.commands import main
from drafter.model.document import Kind, PartKind, RequestRule
from drafter.session import open_file

LETTER = Path(__file__).resolve().parents[3] / "shared" / "seed" / "000_47a0d1df8451ee16.txt"

pytestmark = pytest.mark.skipif(
    not LETTER.is_file(), reason="the founding letter (../shared/seed) is not on this machine"
)

COUNTRIES = [
    "阿塞拜疆", "贝宁", "哥伦比亚", "哥斯达黎加", "海地", "吉尔吉斯斯坦", "墨西哥", "菲律宾",
    "葡萄牙", "斯洛文尼亚", "东帝汶", "坦桑尼亚联合共和国",
]  # fmt: skip


@pytest.fixture(scope="module")
def native(tmp_path_factory):
    target = tmp_path_factory.mktemp("founding") / "founding.akn"
    assert main(["convert", str(LETTER), str(target), "--lang", "zh"]) == 0
    return target


@pytest.fixture(scope="module")
def document(native):
    return open_file(native).document


def test_the_cover_is_understood(document):
    front = document.front
    assert front.date == date(2009, 11, 5)
    assert front.session == 64
    assert front.request_rule is RequestRule.ADDITIONAL
    assert front.item_title == "联合国同国际移民组织的合作"


def test_twelve_signatories_have_country_title_and_name(document):
    signatories = document.front.signatories
    assert [s.country for s in signatories] == COUNTRIES
    assert all(s.post and s.name and s.signed for s in signatories)
    assert [s.rank for s in signatories].count("大使") == 11
    assert signatories[1].post == "贝宁共和国常驻联合国代表团临时代办"
    assert signatories[-1].name == "奥古斯丁·马希格"


def test_the_letter_cites_both_rules(document):
    letter = document.parts[0]
    assert letter.kind is PartKind.LETTER
    text = "".join(block.text for block in letter.blocks)
    assert "第15条" in text
    assert "第20条" in text


def test_annex_one_has_seven_numbered_paragraphs(document):
    memorandum = document.parts[1]
    assert memorandum.kind is PartKind.MEMORANDUM
    assert sum(block.kind is Kind.NUMBERED for block in memorandum.blocks) == 7


def openers(part, kind):
    heads = [b.passage for b in part.blocks if b.kind is kind]
    return [p.text[p.emphasised.start : p.emphasised.end] for p in heads if p.emphasised]


def test_annex_two_is_a_resolution_of_three_and_three_paragraphs(document):
    resolution = document.parts[2]
    assert resolution.kind is PartKind.RESOLUTION
    assert [b.text for b in resolution.blocks if b.kind is Kind.TITLE] == [
        "联合国同国际移民组织的合作"
    ]
    assert [b.text for b in resolution.blocks if b.kind is Kind.FORMULA] == ["大会，"]
    assert openers(resolution, Kind.PREAMBULAR) == ["回顾", "注意到", "确信"]
    assert openers(resolution, Kind.OPERATIVE) == ["鼓励", "请", "决定"]


def test_back_in_plain_text_no_character_is_missing(native, tmp_path):
    back = tmp_path / "back.txt"
    assert main(["convert", str(native), str(back)]) == 0
    lines = {"".join(line.split()) for line in back.read_text(encoding="utf-8").splitlines()}
    typed = {"".join(line.split()) for line in LETTER.read_text(encoding="utf-8").splitlines()}
    assert sorted(typed - lines) == []


def test_the_stray_word_is_found(native, capsys):
    assert main(["check", str(native), "--format", "json"]) == 1
    findings = json.loads(capsys.readouterr().out)["files"][0]["findings"]
    stray = [f for f in findings if f["text"].strip() == "and"]
    assert [(f["part"], f["label"]) for f in stray] == [("memorandum", "2")]
