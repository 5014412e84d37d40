# SPDX-License-Identifier: EPL-2.0

#' A table of a study
#'
#' A data frame by ids. Missing values are NA, and \code{reasons} says why.
#' @param study of \code{read_study}
#' @param name of the table
study_table <- function(study, name) {
  if (!name %in% names(study$tables)) {
    refuse(sprintf("the package has no table %s; it has: %s", name, listed(names(study$tables))), study$path)
  }
  study$tables[[name]]
}

#' A table with labels in the place of ids, as factors
labelled <- function(table) {
  labels <- attr(table, "labels")
  for (column in names(labels)) {
    named <- labels[[column]]
    if (length(named) > 0) {
      said <- unname(named[table[[column]]])
      table[[column]] <- factor(said, levels = unique(unname(named)))
    }
  }
  table
}

#' What ids of a column are called; the ids themselves where they have no other name
label_of <- function(table, column, ids) {
  if (!column %in% names(table)) {
    refuse(sprintf("table %s has no column %s; it has: %s", attr(table, "name"), column, listed(names(table))))
  }
  said <- unname(attr(table, "labels")[[column]][as.character(ids)])
  if (length(said) == 0) return(as.character(ids))
  ifelse(is.na(said), as.character(ids), said)
}

#' Why values are missing: a row each with the number of the row, the column and the reason
reasons <- function(table) attr(table, "reasons")

print.palier_table <- function(x, ...) {
  cat(attr(x, "title"), "\n", attr(x, "definition"), "\n", sep = "")
  print.data.frame(x, ...)
  invisible(x)
}
