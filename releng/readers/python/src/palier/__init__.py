# SPDX-License-Identifier: EPL-2.0
"""Reads what Palier writes for programs: data packages and answers in JSON. Needs nothing but Python; tables go to pandas where it is installed."""

from .answers import read_answer
from .design import Mean, SurveyDesign
from .errors import PalierError
from .package import Study, read_study
from .samples import Post, Sample, Share
from .tables import Column, Table

__version__ = "0.2.0"
__all__ = ["Column", "Mean", "PalierError", "Post", "Sample", "Share", "Study", "SurveyDesign", "Table", "read_answer", "read_study"]
