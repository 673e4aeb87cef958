"""The drafts that every test of exports is given."""

import pytest
from export_drafts import CHINESE_REQUEST, ENGLISH_REQUEST, ENGLISH_RESOLUTION, SAMPLES


@pytest.fixture(params=SAMPLES.values(), ids=SAMPLES.keys())
def document(request):
    return request.param


@pytest.fixture
def english_resolution():
    return ENGLISH_RESOLUTION


@pytest.fixture
def english_request():
    return ENGLISH_REQUEST


@pytest.fixture
def chinese_request():
    return CHINESE_REQUEST
