# SPDX-License-Identifier: EPL-2.0
# Packages of a few lines, with numbers counted by hand.
library(palier)

folder <- tempfile("package")
dir.create(folder)
csv <- "who,who_label,n,low,low_reason\r\nqc,Quebec,3,0.25,\r\nb,\"'=B, x \"\"y\"\"\",0,,None there.\r\n"

package <- function(folder, text = csv, form = 1) {
  writeBin(charToRaw(text), file.path(folder, "t.csv"))
  both <- function(fr, en) list(fr = fr, en = en)
  labels <- list(tables = list(T = list(title = both("Tableau", "Table"), definition = both("Ce", "This"), columns = list(
    who = list(title = both("Qui", "Who"), labels = list(qc = both("Qu\u00e9bec (fr)", "Quebec"))),
    low = list(title = both("Bas", "Low"), reasons = list("None there." = both("Rien l\u00e0.", "None there.")))))))
  writeBin(charToRaw(enc2utf8(as.character(jsonlite::toJSON(labels, auto_unbox = TRUE)))), file.path(folder, "labels.json"))
  named <- function(name) list(path = name, bytes = file.size(file.path(folder, name)))
  field <- function(name, type) list(name = name, type = type)
  about <- list(title = "Study", palier = list(form = form, language = "en", labels = named("labels.json")), resources = list(c(named("t.csv"), list(name = "t",
    schema = list(fields = list(field("who", "string"), field("who_label", "string"), field("n", "integer"), field("low", "number"), field("low_reason", "string")))))))
  writeBin(charToRaw(enc2utf8(as.character(jsonlite::toJSON(about, auto_unbox = TRUE)))), file.path(folder, "datapackage.json"))
  folder
}

refused <- function(asked, ...) {
  said <- tryCatch({
    asked
    stop("nothing was refused")
  }, palier_error = conditionMessage)
  for (word in c(...)) if (!grepl(word, said, fixed = TRUE)) stop(sprintf("'%s' is not in: %s", word, said))
}

# Values, labels and reasons are kept apart.
table <- study_table(read_study(package(folder)), "t")
stopifnot(identical(names(table), c("who", "n", "low")), identical(table$who, c("qc", "b")), identical(table$n, c(3, 0)), identical(table$low, c(0.25, NA)))
stopifnot(identical(label_of(table, "who", c("qc", "b", "z")), c("Quebec", "=B, x \"y\"", "z")))
stopifnot(identical(as.character(labelled(table)$who), c("Quebec", "=B, x \"y\"")), is.factor(labelled(table)$who))
stopifnot(identical(reasons(table)$reason, "None there."), reasons(table)$row == 2, reasons(table)$column == "low")

# Both languages.
table <- study_table(read_study(folder, lang = "fr"), "t")
stopifnot(identical(attr(table, "title"), "Tableau"), identical(unname(attr(table, "titles")["who"]), "Qui"))
stopifnot(identical(label_of(table, "who", "qc"), "Qu\u00e9bec (fr)"), identical(reasons(table)$reason, "Rien l\u00e0."))
refused(read_study(folder, lang = "de"), "en, fr")

# Wrong folders, newer forms, missing and broken tables are named.
refused(read_study(file.path(folder, "nowhere")), "no such folder", "nowhere")
refused(read_study(file.path(folder, "t.csv")), "datapackage.json")
refused(read_study(package(folder, form = 2)), "form 2", "up to 1")
refused(read_study(package(folder, sub(",3,", ",x,", csv))), "row 2, column n: 'x' is no integer", "t.csv")
refused(read_study(package(folder, sub("0.25,", "0.25", csv))), "row 2 has not 5 cells")
refused(read_study(package(folder, sub("who,", "whom,", csv))), "first line")
study <- read_study(package(folder))
refused(study_table(study, "u"), "no table u; it has: t")
refused(study_sample(study), "no sample corrects shares of usage; in this package: none")
writeBin(charToRaw(paste0(csv, "c,C,1,,\r\n")), file.path(folder, "t.csv"))
refused(read_study(folder), "changed since")
stopifnot(nrow(study_table(read_study(folder, check = FALSE), "t")) == 3)
file.remove(file.path(folder, "t.csv"))
refused(read_study(folder), "t.csv", "missing")

# Answers.
stopifnot(identical(read_answer("{\"n\": 1}"), list(n = 1L)))
refused(read_answer("{\"error\": \"No.\"}"), "the command said: No.")
refused(read_answer("nowhere.json"), "nowhere.json")

# Four of eight agencies, read whole, with shares 1, 1/2, 1/2, 0: (1 - 1/2) 4/3 (2 times (1/2 / 4) squared) = 1/48.
agency <- rep(1:4, each = 10)
whole <- palier:::staged_corpus(80, c(0, 0), c("1" = 0.5, "2" = 0.5, "3" = 0.5, "4" = 0.5), list(code = rep(c(1, 1, 2, 1, 2, 2), c(10, 5, 5, 5, 5, 10)),
  said = rep(0, 40), weight = rep(2, 40), cluster = agency), lapply(1:4, function(it) list(units = 10, coded = 10, rows = which(agency == it))))
stopifnot(all.equal(whole$own[1], 1 / 48), all.equal(whole$shares, c(0.5, 0.5)))

# A sample of 10 from 20, of which 4 are a: variance (1 - 1/2) 0.24 / 9.
if (requireNamespace("survey", quietly = TRUE)) {
  drawn <- data.frame(stratum = "", agency = 1, chance = 0.5, weight = 2, people = rep(c("a", "b"), c(4, 6)), stringsAsFactors = FALSE)
  sample <- structure(list(name = "s", facet = "usage", posts = 20, codes = c(a = "A", b = "B"), drawn = drawn, frame = stats::setNames(list(list(units = 20)), ""),
    strata_kept = TRUE, in_two_stages = FALSE), class = "palier_sample")
  mean <- survey::svymean(~code, survey_design(sample))
  stopifnot(all.equal(unname(stats::coef(mean)), c(0.4, 0.6)), all.equal(unname(survey::SE(mean)[1]), sqrt(0.5 * 0.24 / 9)))
}
cat("all passed\n")
