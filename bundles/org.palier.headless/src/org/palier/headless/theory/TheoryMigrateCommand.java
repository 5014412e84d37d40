// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.palier.codebook.theory.MigrateRun;
import org.palier.codebook.theory.PackMigration;
import org.palier.codebook.theory.PackVersions;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.PackReference;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run theory migrate STUDY}: brings a study to another version of the pack that it took. */
@Command(name = "migrate")
public final class TheoryMigrateCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--pack", paramLabel = "ID")
	private String pack;

	@Option(names = "--to", paramLabel = "VERSION")
	private String to;

	@Option(names = "--dry-run")
	private boolean dry;

	public TheoryMigrateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		PackVersions versions = console().contributions().packVersions();
		try (var open = dry ? Console.toRead(folder, !Files.exists(folder.corpus())) : console().toWrite(folder, "theory migrate")) {
			PackReference taken = taken(open.study());
			String now = new CurrentIds(console()).find("theory", taken.getPack(), versions.packs().stream().map(TheoryPack::getId).toList());
			boolean renamed = !now.equals(taken.getPack());
			TheoryPack target = new PackNames(versions).find(to == null ? now : now + ":" + to);
			answer().put("pack", taken.getPack()).put("from", taken.getVersion()).put("to", target.getVersion()).put("dryRun", dry);
			if (!renamed && target.getVersion().equals(taken.getVersion())) {
				tell(Console.text("theory.there", taken.getPack(), taken.getVersion()).in(console().locale()));
				versions.beyond(now).filter(it -> PackVersions.compare(it.getVersion(), taken.getVersion()) > 0)
						.ifPresent(it -> tell(Console.text("theory.beyond", it.getVersion()).in(console().locale())));
				return ExitCode.OK;
			}
			TheoryPack base = versions.find(taken.getPack(), taken.getVersion()).orElse(null);
			// A pack that was renamed has no installed version under its old id: then nothing that differs is changed.
			if (base == null) {
				console().say(Console.text("theory.no_base", taken.getPack(), taken.getVersion()));
			}
			var migration = new PackMigration(open.study(), base, target, taken.getPack());
			PackMigration.Preview preview = migration.preview();
			show(preview);
			new OpenCodes(open.study(), open.posts(), console().locale()).tell(preview.open(), answer().putArray("needPerson"), this::tell);
			if (!dry) {
				migrate(open, migration, preview, target.getId());
			}
			tell(Console.text(dry ? "theory.would" : "theory.done", target.getId(), migration.to(),
					preview.changes().differences().size(), preview.kept().size()).in(console().locale()));
		}
		return ExitCode.OK;
	}

	private PackReference taken(Study study) throws RefusedException {
		List<PackReference> taken = study.getPacks().stream().filter(it -> pack == null || it.getPack().equals(pack)).toList();
		if (taken.size() == 1) {
			return taken.getFirst();
		}
		List<String> ids = study.getPacks().stream().map(PackReference::getPack).toList();
		throw new RefusedException(ExitCode.USAGE, ids.isEmpty() ? Console.text("theory.no_pack", path)
				: Console.text("theory.which_pack", String.join(", ", ids)));
	}

	private void show(PackMigration.Preview preview) {
		var words = new DifferenceWords(console().locale());
		words.write(preview.changes(), answer());
		words.write(preview.kept(), answer());
		words.lines(preview.changes()).forEach(this::tell);
		preview.kept().forEach(it -> tell("  = " + it.line().in(console().locale())));
	}

	private void migrate(StudyOnDisk open, PackMigration migration, PackMigration.Preview preview, String packId) throws IOException {
		var run = new MigrateRun(migration, preview, Contributions.plugin(console().contributions().of(PartKind.PACKS).read(), packId),
				StudyRuns.active(open.study()));
		answer().put("recodedPosts", open.run(run, console().clock().instant(), new ConsoleProgress(console())));
	}
}
