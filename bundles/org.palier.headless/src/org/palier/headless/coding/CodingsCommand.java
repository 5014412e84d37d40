// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.palier.coding.exchange.CodingsExport.Written;
import org.palier.coding.exchange.CodingsExport;
import org.palier.coding.exchange.ExportForm;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingChoice;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.CodingSet;
import org.palier.model.Identified;
import org.palier.model.Study;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run codings STUDY --out FILE}: the codings of a study as a table. */
@Command(name = "codings")
public final class CodingsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Option(names = "--form", paramLabel = "FORM", defaultValue = "codings")
	private String form;

	@Option(names = { "--set", "--sample" }, paramLabel = "SET", defaultValue = "")
	private String set = "";

	@Mixin
	private ReleaseChoice release;

	@Mixin
	private OutgoingChoice outgoing;

	public CodingsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		ExportForm chosen = ExportForm.of(form)
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("codings.form", form, String.join(", ", ExportForm.ids()))));
		if (chosen == ExportForm.RECAL || chosen == ExportForm.SPSS) {
			FileEnding.check(out, "csv");
		} else {
			FileEnding.check(out, "csv", "parquet");
		}
		StudyFolder folder = StudyFolder.at(path);
		try (var study = Console.toRead(folder, false)) {
			StudyGate gate = release.gate(study.study(), console().contributions().addressForms());
			var export = new CodingsExport(study.study(), study.postsNeeded(), console().contributions().addressForms(), gate,
					setId(study.study()), console().locale());
			Written written = export.write(chosen, out.toAbsolutePath().normalize(), new ConsoleProgress(console()));
			answer().put("rows", written.rows()).put("form", chosen.id()).put("release", gate.release().id()).put("hidden", written.hidden());
			var files = answer().putArray("files");
			written.files().forEach(it -> files.add(it.toString()));
			if (written.files().isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("codings.nobody"));
			}
			record(folder, gate, written, chosen, ToldInReport.ofPosts(study.study()));
			tell(Console.text("codings.done", written.rows(), written.files().getFirst()).in(console().locale()));
			written.files().stream().skip(1).forEach(it -> tell(it.toString()));
			if (written.hidden() > 0) {
				tell(Console.text("codings.hidden", written.hidden()).in(console().locale()));
			}
			tell(Console.text("codings." + gate.release().id()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	/** The id of the set that was asked for, by id or name; empty for none. */
	private String setId(Study study) throws RefusedException {
		if (set.isBlank()) {
			return "";
		}
		return study.getCodingSets().stream().filter(it -> set.strip().equals(it.getId()) || set.strip().equals(it.getName()))
				.map(Identified::getId)
				.findFirst().orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("codings.no_set", set,
						String.join(", ", study.getCodingSets().stream().map(CodingSet::getName).toList()))));
	}

	/** The study knows what was handed out: an erasure later names it. */
	private void record(StudyFolder folder, StudyGate gate, Written written, ExportForm chosen, ToldInReport told) throws Exception {
		var parameters = new TreeMap<>(gate.parameters());
		parameters.put("form", chosen.id());
		if (!set.isEmpty()) {
			parameters.put("set", set);
		}
		new HandedFile(console(), folder, outgoing.of(folder), answer(), this::tell).record(
				ReleasedForm.of(ReleasedForm.CODINGS, set.isBlank() ? ReleasedForm.ALL : "part", gate.release().id()), parameters,
				Map.of("rows", written.rows()), written.files(), told);
	}
}
