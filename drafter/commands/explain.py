"""`drafter explain`: a rule's page: what it finds, why, by which source, wrong and right."""

from drafter.commands.terminal import Arguments, interface_language, parsed, say
from drafter.messages import text
from drafter.model.opened import RefusalError
from drafter.rules import RULES
from drafter.rules.explain import explain


def run(argv: list[str]) -> int:
    """Print a rule's page."""
    parser = Arguments("explain")
    parser.add_argument("rule", metavar="RULE")
    rule = parsed(parser, argv).rule
    if rule not in {known.id for known in RULES}:
        raise RefusalError("unknown_rule", rule=rule)
    page = explain(rule)
    interface = interface_language()
    for key in ("what", "why", "source"):
        say(f"{text(f'commands.{key}', interface)}: {getattr(page, key)}")
    for key in ("wrong", "right"):
        for example in getattr(page, key):
            say(f"{text(f'commands.{key}', interface)} ({example.language}): {example.text}")
    return 0
