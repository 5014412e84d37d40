# SPDX-License-Identifier: EPL-2.0

#' The answer of a command with --json
#'
#' @param source its text, or the file that it was written to
#' @return a list; an answer with an error is one
read_answer <- function(source) {
  path <- NULL
  text <- source
  if (!grepl("^\\s*\\{", source)) {
    path <- source
    if (!file.exists(path)) refuse("there is no such file; read_answer takes the text of an answer, or its file", path)
    text <- rawToChar(readBin(path, "raw", file.size(path)))
    Encoding(text) <- "UTF-8"
  }
  answer <- tryCatch(jsonlite::fromJSON(text, simplifyVector = FALSE), error = function(failed) {
    refuse(paste("it is no answer in JSON; run the command with --json and keep its standard output alone:", conditionMessage(failed)), path)
  })
  if (!is.null(answer$error)) refuse(paste("the command said:", answer$error), path)
  answer
}
