# SPDX-License-Identifier: EPL-2.0
"""Packages of a few lines, with numbers counted by hand."""

import hashlib
import json
import math
import tempfile
import unittest
from pathlib import Path

import palier
from palier.arithmetic import compensated, gamma_quantile, hypot, t_quantile
from palier.corrected import Contrast, Unit
from palier.design import SurveyDesign
from palier.staged import DrawnStratum, StagedCorpus


def package(folder: Path, csv: str, fields: list, **palier_: object) -> Path:
    """A package of one table, with labels in both languages."""
    (folder / "t.csv").write_bytes(csv.encode())
    labels = {"tables": {"T": {"title": {"fr": "Tableau", "en": "Table"}, "definition": {"fr": "Ce", "en": "This"},
                               "columns": {"who": {"title": {"fr": "Qui", "en": "Who"}, "labels": {"qc": {"fr": "Québec (fr)", "en": "Quebec"}}},
                                           "low": {"title": {"fr": "Bas", "en": "Low"}, "reasons": {"None there.": {"fr": "Rien là.", "en": "None there."}}}}}}}
    (folder / "labels.json").write_text(json.dumps(labels), encoding="utf-8")

    def named(name: str) -> dict:
        return {"path": name, "hash": "sha256:" + hashlib.sha256((folder / name).read_bytes()).hexdigest()}
    about = {"title": "Study", "palier": {"form": 1, "language": "en", "labels": named("labels.json"), **palier_},
             "resources": [{"name": "t", **named("t.csv"), "unit": "agency", "schema": {"fields": fields}}]}
    (folder / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


FIELDS = [{"name": "who", "type": "string"}, {"name": "who_label", "type": "string"}, {"name": "n", "type": "integer"},
          {"name": "low", "type": "number", "constraints": {"minimum": 0, "maximum": 1}}, {"name": "low_reason", "type": "string"}]
CSV = "who,who_label,n,low,low_reason\r\nqc,Quebec,3,0.25,\r\nb,\"'=B, \u2028x\",0,,None there.\r\n"


class ReaderTest(unittest.TestCase):

    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.folder = Path(self._folder.name)
        self.addCleanup(self._folder.cleanup)

    def refused(self, *words: str, path: Path | None = None, **options: object) -> None:
        with self.assertRaises(palier.PalierError) as refused:
            palier.read_study(path or self.folder, **options)
        for word in words:
            self.assertIn(word, str(refused.exception))

    def test_values_labels_and_reasons_are_kept_apart(self) -> None:
        table = palier.read_study(package(self.folder, CSV, FIELDS))["t"]
        self.assertEqual(list(table), [{"who": "qc", "n": 3, "low": 0.25}, {"who": "b", "n": 0, "low": None}])
        self.assertEqual([it.name for it in table.columns], ["who", "n", "low"])
        self.assertEqual((table.label("who", "qc"), table.label("who", "b")), ("Quebec", "=B, \u2028x"))
        self.assertEqual((table.reason(1, "low"), table.reason(0, "low")), ("None there.", None))
        self.assertEqual(table.labelled()[0], {"who": "Quebec", "n": 3, "low": 0.25})
        self.assertTrue(table.column("low").share)

    def test_both_languages(self) -> None:
        table = palier.read_study(package(self.folder, CSV, FIELDS), lang="fr")["t"]
        self.assertEqual((table.title, table.definition, table.column("who").title), ("Tableau", "Ce", "Qui"))
        self.assertEqual((table.label("who", "qc"), table.reason(1, "low")), ("Québec (fr)", "Rien là."))
        self.refused("en, fr", lang="de")

    def test_wrong_folders_are_named(self) -> None:
        self.refused("datapackage.json", str(self.folder))
        (self.folder / "study.palier").touch()
        self.refused("folder of a study", "--edition data")
        self.refused("no such folder", path=self.folder / "nowhere")
        below = self.folder / "report-en-files"
        below.mkdir()
        package(below, CSV, FIELDS)
        self.assertEqual(palier.read_study(self.folder).path, below)
        self.refused("datapackage.json", path=below / "t.csv")

    def test_a_newer_form_is_refused(self) -> None:
        package(self.folder, CSV, FIELDS, form=2)
        self.refused("form 2", "up to 1", "datapackage.json")

    def test_foreign_and_broken_descriptors_are_refused(self) -> None:
        package(self.folder, CSV, FIELDS)
        descriptor = self.folder / "datapackage.json"
        descriptor.write_text('{"resources": []}', encoding="utf-8")
        self.refused("no data package of Palier")
        descriptor.write_text("{", encoding="utf-8")
        self.refused("no JSON")
        about = json.loads((package(self.folder, CSV, FIELDS) / "datapackage.json").read_text(encoding="utf-8"))
        about["resources"][0]["path"] = "../t.csv"
        descriptor.write_text(json.dumps(about), encoding="utf-8")
        self.refused("../t.csv", "beside datapackage.json")

    def test_missing_changed_and_broken_tables_are_named(self) -> None:
        study = palier.read_study(package(self.folder, CSV, FIELDS))
        with self.assertRaisesRegex(palier.PalierError, "no table u; it has: t"):
            study["u"]
        with self.assertRaisesRegex(palier.PalierError, "no column x; it has: low, n, who"):
            study["t"].where(x=1)
        with self.assertRaisesRegex(palier.PalierError, "no sample corrects shares of usage; in this package: none"):
            study.sample("usage")
        (self.folder / "t.csv").write_bytes(CSV.replace("0.25", "0.26").encode())
        self.refused("t.csv", "changed since")
        self.assertEqual(palier.read_study(self.folder, check=False)["t"].rows[0]["low"], 0.26)
        (self.folder / "t.csv").unlink()
        self.refused("t.csv", "missing")
        self.refused("line 2, column n: 'x' is no integer", path=package(self.folder, CSV.replace(",3,", ",x,"), FIELDS))
        self.refused("line 2 has 4 cells, and the table 5 columns", path=package(self.folder, CSV.replace("0.25,", "0.25"), FIELDS))
        self.refused("first line", path=package(self.folder, CSV.replace("who,", "whom,"), FIELDS))

    def test_answers(self) -> None:
        self.assertEqual(palier.read_answer(' {"n": 1}'), {"n": 1})
        for text, words in (('{"error": "No."}', "the command said: No"), ("{", "no answer"), ("nowhere.json", "nowhere.json")):
            with self.assertRaisesRegex(palier.PalierError, words):
                palier.read_answer(text)

    def test_without_pandas_an_error_says_what_there_is(self) -> None:
        table = palier.read_study(package(self.folder, CSV, FIELDS))["t"]
        try:
            import pandas
        except ImportError:
            with self.assertRaisesRegex(palier.PalierError, "pandas"):
                table.to_pandas()
            return
        frame = table.to_pandas()
        self.assertEqual(list(frame["who"]), ["Quebec", "=B, \u2028x"])
        self.assertTrue(pandas.isna(frame["low"][1]))
        self.assertEqual(frame.attrs["reasons"], {(1, "low"): "None there."})


class NumbersTest(unittest.TestCase):

    def test_a_simple_sample(self) -> None:
        """4 of 10 in a sample of 10 from 20: variance (1 - 1/2) 0.24 / 9."""
        design = SurveyDesign(["a"] * 4 + ["b"] * 6, [2.0] * 10, [""] * 10, {"": 20}, None, {"a": "A", "b": "B"})
        self.assertAlmostEqual(design.share("a").mean, 0.4, 15)
        self.assertAlmostEqual(design.share("a").se, math.sqrt(0.5 * 0.24 / 9), 15)
        with self.assertRaisesRegex(palier.PalierError, "a, b"):
            design.share("c")

    def test_two_strata(self) -> None:
        """Strata of 10 and 30 posts: 1 of 2 and 2 of 3, means 1/2 and 2/3: (10/2 + 30 * 2/3) / 40 = 0.625; W² (1 - f) s²/n by hand."""
        design = SurveyDesign(list("abaab"), [5.0, 5.0, 10.0, 10.0, 10.0], list("xxyyy"), {"x": 10, "y": 30}, None, {"a": "A", "b": "B"})
        self.assertAlmostEqual(design.share("a").mean, 0.625, 15)
        self.assertAlmostEqual(design.share("a").se ** 2, 0.0625 * 0.8 * 0.5 / 2 + 0.5625 * 0.9 * (1 / 3) / 3, 15)

    def test_agencies_drawn_first(self) -> None:
        """Two agencies with means 1 and 0 of equal weight: each is off by 1/2 of its half, and 2/1 times two squares of 1/4 is 1/4."""
        design = SurveyDesign(list("aabb"), [1.0] * 4, [""] * 4, {"": 4}, [1, 1, 2, 2], {"a": "A", "b": "B"})
        self.assertAlmostEqual(design.share("a").se ** 2, 0.25, 15)

    def test_variance_between_agencies(self) -> None:
        """Four of eight agencies, read whole, with shares 1, 1/2, 1/2, 0: (1 - 1/2) 4/3 (2 times (1/2 / 4)²) = 1/48."""
        units = [Unit(0 if number < share else 1, -1, 2.0, agency) for agency, share in enumerate((10, 5, 5, 0)) for number in range(10)]
        strata = [DrawnStratum(10, 10, tuple(it for it in units if it.cluster == agency)) for agency in range(4)]
        corpus = StagedCorpus(80, (0.0, 0.0), dict.fromkeys(range(4), 0.5), strata)
        self.assertAlmostEqual(corpus._linearised(Contrast(0, corpus.trust)), 1 / 48, 15)
        self.assertAlmostEqual(corpus.of_these()[0].corrected, 0.5, 15)

    def test_sums_and_roots(self) -> None:
        self.assertEqual(compensated([0.1] * 10), 1.0)
        for one, other in ((3.0, 4.0), (0.0, 2.5), (1e-9, 1.0), (0.123, 0.119)):
            self.assertAlmostEqual(hypot(one, other), math.hypot(one, other), 15)

    def test_quantiles_of_published_tables(self) -> None:
        """Student's table, and half of chi squared (2 and 1 degrees) at 2.5 %: -ln(0.975), 0.00098207 / 2."""
        self.assertAlmostEqual(t_quantile(0.975, 9), 2.262157, 6)
        self.assertAlmostEqual(t_quantile(0.975, 120), 1.979930, 6)
        self.assertAlmostEqual(gamma_quantile(0.025, 1), -math.log(0.975), 14)
        self.assertAlmostEqual(gamma_quantile(0.025, 0.5), 0.000982069 / 2, 9)


if __name__ == "__main__":
    unittest.main()
