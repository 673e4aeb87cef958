"""The words of the interface."""

from ui.words import Words


def test_a_path_keeps_its_order_in_an_arabic_sentence():
    assert "\u2066/tmp/a.docx\u2069" in Words("ar")("window.exported", path="/tmp/a.docx")
    assert Words("en")("window.exported", path="/tmp/a.docx") == "Written: /tmp/a.docx"
