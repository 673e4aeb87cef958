"""`drafter rules`: every rule, with its family and what it is about."""

from drafter.commands.terminal import Arguments, interface_language, parsed, say, say_json
from drafter.rules import RULES
from drafter.rules.explain import explain


def run(argv: list[str]) -> int:
    """List the rules."""
    parser = Arguments("rules")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    options = parsed(parser, argv)
    rows = [
        {
            "rule": rule.id,
            "family": str(rule.family),
            "languages": sorted(rule.languages),
            "profiles": sorted(str(p) for p in rule.profiles),
            "what": explain(rule.id, interface_language()).what,
        }
        for rule in RULES
    ]
    if options.format == "json":
        say_json({"version": 1, "rules": rows})
    else:
        for row in rows:
            say(f"{row['rule']:<34} {row['family']:<12} {row['what']}")
    return 0
