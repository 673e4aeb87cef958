"""House style that editors change."""
