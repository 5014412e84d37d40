library(palier)

study <- read_study("package", lang = "en")
table <- study_table(study, "presence_share")
whole <- tapply(table$presences, table$jurisdiction, sum)
share <- table$presences / whole[table$jurisdiction]
shown <- !is.na(table$share)
cat(sprintf("%s %s %.17g\n", table$jurisdiction, table$platform, share)[shown], sep = "")
usage <- corrected(study_sample(study, "usage"))
cat(sprintf("%s %.17g %.17g %.17g\n", usage$code, usage$corrected, usage$low, usage$high), sep = "")
