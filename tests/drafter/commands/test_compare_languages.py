"""`drafter compare-languages`: seeded differences are found, once each, with both places."""

import json

import pytest

from drafter.commands import main

ENGLISH = """The General Assembly,

Recalling its resolution 69/283 of 3 June 2015,

Noting with concern that 250 springs run dry every year,

Noting also that 35 per cent of all wells are shared, and that five of them are measured,

Aware that rain falls where it will,

1. Invites all States to measure 1,250,000 springs before 1 May 2027;

2. Requests the Secretary-General:

(a) To publish the measures;

(b) To report to the General Assembly at its eighty-fifth session;

3. Decides to meet in 2028 with 1.5 million dollars at its disposal.
"""
FRENCH = """L’Assemblée générale,

Rappelant sa résolution 69/283 du 3 juin 2015,

Notant avec préoccupation que 250 sources tarissent chaque année,

Notant également que 35 % des puits sont partagés, et que cinq d’entre eux sont mesurés,

Consciente que la pluie tombe où elle veut,

1. Invite tous les États à mesurer 1 250 000 sources avant le 1er mai 2027 ;

2. Prie le Secrétaire général :

a) De publier les mesures ;

b) De lui faire rapport à sa quatre-vingt-cinquième session ;

3. Décide de se réunir en 2028 avec 1,5 million de dollars.
"""
CHINESE = """大会，

回顾其2015年6月3日第69/283号决议，

关切地注意到每年有250处泉水干涸，

又注意到百分之三十五的水井是共用的，其中5口井得到测量，

意识到雨水随处而降，

1. 邀请所有国家在2027年5月1日之前测量125万处泉水；

2. 请秘书长：

(a) 公布测量结果；

(b) 向大会第八十五届会议提交报告；

3. 决定2028年用150万美元举行会议。
"""
SEEDS = [
    ("fr", "69/283", "69/238", "symbols", "PP1"),
    ("fr", "3 juin 2015", "3 juillet 2015", "dates", "PP1"),
    ("fr", "3 juin 2015", "4 juin 2015", "dates", "PP1"),
    ("fr", "250 sources", "205 sources", "figures", "PP2"),
    ("fr", "35 %", "53 %", "percentages", "PP3"),
    ("fr", "cinq d’entre eux", "15 d’entre eux", "figures", "PP3"),
    ("fr", "1er mai 2027", "1er mars 2027", "dates", "OP1"),
    ("fr", "1 250 000", "1 520 000", "figures", "OP1"),
    ("fr", "1,5 million", "15 millions", "figures", "OP3"),
    ("fr", "Consciente que la pluie tombe où elle veut,\n\n", "", "missing", "PP4"),
    ("fr", "a) De publier les mesures ;\n\nb)", "a)", "missing", "OP2 (a)"),
    ("zh", "69/283", "69/238", "symbols", "PP1"),
    ("zh", "6月3日", "7月3日", "dates", "PP1"),
    ("zh", "5月1日", "5月11日", "dates", "OP1"),
    ("zh", "三十五", "五十三", "percentages", "PP3"),
    ("zh", "125万", "125亿", "figures", "OP1"),
    ("zh", "关切地注意到每年有250处泉水干涸，\n\n", "", "missing", "PP2"),
    ("zh", "请秘书长：\n\n(a) 公布测量结果；\n\n(b) 向", "请秘书长向", "missing", "OP2 (a)"),
]
TEXTS = {"en": ENGLISH, "fr": FRENCH, "zh": CHINESE}


@pytest.fixture
def files(tmp_path):
    paths = {code: tmp_path / f"{code}.txt" for code in TEXTS}
    for code, path in paths.items():
        path.write_text(TEXTS[code], encoding="utf-8")
    return paths


def compared(capsys, *paths):
    status = main(["compare-languages", *map(str, paths), "--format", "json"])
    return status, json.loads(capsys.readouterr().out)


def test_versions_that_say_the_same_agree(files, capsys):
    status, report = compared(capsys, *files.values())
    assert report["differences"] == []
    assert status == 0
    assert [file["language"] for file in report["files"]] == ["en", "fr", "zh"]
    assert [file["subparagraphs"] for file in report["files"]] == [2, 2, 2]


@pytest.mark.parametrize(("code", "old", "new", "matter", "label"), SEEDS)
def test_a_seeded_difference_is_found_at_its_place(code, old, new, matter, label, files, capsys):
    assert TEXTS[code].count(old) == 1
    files[code].write_text(TEXTS[code].replace(old, new), encoding="utf-8")
    status, report = compared(capsys, files["en"], files[code])
    assert status == 1
    found = [(d["class"], d["first"]["label"]) for d in report["differences"]]
    assert found[0] == (matter, label)
    if matter != "missing" or label.startswith("PP"):
        assert len(found) == 1


def test_both_places_are_said_in_words(files, capsys):
    files["fr"].write_text(FRENCH.replace("250 sources", "205 sources"), encoding="utf-8")
    assert main(["compare-languages", str(files["en"]), str(files["fr"])]) == 1
    out = capsys.readouterr().out
    assert "en.txt: PP2 “Noting with concern" in out
    assert "fr.txt: PP2 “Notant avec préoccupation" in out
    assert "The figures differ: 250 | 205." in out


def test_a_file_that_is_not_there_is_refused(files, tmp_path, capsys):
    assert main(["compare-languages", str(files["en"]), str(tmp_path / "none.txt")]) == 2
    assert capsys.readouterr().err


def test_one_file_alone_is_refused(files, capsys):
    assert main(["compare-languages", str(files["en"])]) == 2
    assert capsys.readouterr().err
