import palier

study = palier.read_study("package", lang="en")
table, whole = study["presence_share"], {}
for row in table:
    whole[row["jurisdiction"]] = whole.get(row["jurisdiction"], 0) + row["presences"]
for row in table:
    if row["share"] is not None:
        print(row["jurisdiction"], row["platform"], row["presences"] / whole[row["jurisdiction"]])
for code, share in study.sample("usage").corrected().items():
    print(code, share.corrected, share.low, share.high)
