"""`drafter explain`: a rule's page: what it finds, why, by which source, wrong and right."""

from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.messages import text
from drafter.model.opened import RefusalError
from drafter.rules import RULES
from drafter.rules.explain import explain
from drafter.text.hidden import shown


def run(argv: list[str]) -> int:
    """Print a rule's page."""
    parser = Arguments("explain")
    parser.add_argument("rule", metavar="RULE")
    wanted = parsed(parser, argv).rule
    rule = next((known for known in RULES if known.id == wanted), None)
    if rule is None:
        raise RefusalError("unknown_rule", rule=wanted)
    interface = interface_language()
    page = explain(rule.id, interface)
    say(f"{rule.id} ({text(f'families.{rule.family}', interface)})")
    for key in ("what", "why", "source"):
        say(f"{text(f'commands.{key}', interface)}: {getattr(page, key)}")
    for key in ("wrong", "right"):
        for example in getattr(page, key):
            say(f"{text(f'commands.{key}', interface)} ({example.language}): {shown(example.text)}")
    return 0
