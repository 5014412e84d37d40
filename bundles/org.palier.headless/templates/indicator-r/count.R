# Counts for Palier: lines of JSON in, one line of JSON with a table out. Prints nothing else; errors go to stderr.
library(jsonlite)

input <- file("stdin", encoding = "UTF-8")
lines <- lapply(readLines(input)[-1], fromJSON, simplifyVector = FALSE)  # the first has the lists of the study
agencies <- Filter(Negate(is.null), lapply(lines, `[[`, "agency"))
own <- Filter(function(posts) !is.null(posts) && posts$own, lapply(lines, `[[`, "posts"))

row <- function(agency) {
  count <- sum(vapply(own, function(posts) if (identical(posts$agency, agency$id)) posts$count else 0L, 0L))
  list(agency$id, count, if (is.null(agency$size) || agency$size == 0) NA else count / agency$size)
}

columns <- list(
  list(id = "agency", name = list(fr = "Organisme", en = "Agency"), type = "agency"),
  list(id = "posts", name = list(fr = "Publications", en = "Posts"), type = "count"),
  list(id = "for_each", name = list(fr = "Par employé", en = "For each employee"), type = "number")
)
cat(toJSON(list(unit = "post", columns = columns, rows = lapply(agencies, row)), auto_unbox = TRUE, na = "null", digits = I(17)), "\n", sep = "")
