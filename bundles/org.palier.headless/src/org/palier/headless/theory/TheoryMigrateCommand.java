// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.theory.PackMigration;
import org.palier.core.theory.PackVersions;
import org.palier.core.theory.PostRecode;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.CensusAndPosts;
import org.palier.model.PackReference;
import org.palier.model.Study;
import org.palier.model.TheoryPack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run theory migrate STUDY}: brings a study to another version of the pack that it took. */
@Command(name = "migrate")
public final class TheoryMigrateCommand extends StudyCommand {

	private static final String KIND = "migrate";

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
		try (var open = dry ? CensusAndPosts.toRead(folder, !Files.exists(folder.corpus())) : CensusAndPosts.forWriting(console(), folder, "theory migrate")) {
			PackReference taken = taken(open.study());
			String now = new CurrentIds(console()).find("theory", taken.getPack(), versions.packs().stream().map(TheoryPack::getId).toList());
			boolean renamed = !now.equals(taken.getPack());
			TheoryPack target = new PackNames(versions).find(to == null ? now : now + ":" + to);
			answer().put("pack", taken.getPack()).put("from", taken.getVersion()).put("to", target.getVersion()).put("dryRun", dry);
			if (!renamed && target.getVersion().equals(taken.getVersion())) {
				tell(Console.text("theory.there", taken.getPack(), taken.getVersion()).in(console().locale()));
				return ExitCode.OK;
			}
			TheoryPack base = versions.find(taken.getPack(), taken.getVersion()).orElse(null);
			// Of a pack that was renamed no version is installed under its old id: nothing that differs is changed.
			if (base == null) {
				console().say(Console.text("theory.no_base", taken.getPack(), taken.getVersion()));
			}
			var migration = new PackMigration(open.study(), base, target, taken.getPack());
			PackMigration.Preview preview = migration.preview();
			show(preview);
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

	/** The corpus first and the study last, so that a failure before leaves nothing that counts. */
	private void migrate(CensusAndPosts open, PackMigration migration, PackMigration.Preview preview, String packId)
			throws IOException {
		StudyFolder folder = open.folder();
		Instant now = console().clock().instant();
		String runId = folder.newRunId(now, KIND);
		try {
			migrate(open, migration, preview, packId, runId, now);
		} finally {
			folder.giveBack(runId);
		}
	}

	private void migrate(CensusAndPosts open, PackMigration migration, PackMigration.Preview preview, String packId, String runId,
			Instant now) throws IOException {
		Study study = open.study();
		StudyFolder folder = open.folder();
		FileDigest before = folder.digest(folder.file().path());
		String version = packId + " " + migration.to();
		long posts = preview.posts().isEmpty() || open.posts().isEmpty() ? 0
				: open.makeCorpus().recode(StudyRuns.active(study), runId, now, version, preview.posts());
		var parameters = new TreeMap<>(Map.of("pack", packId, "from", migration.from(), "to", migration.to()));
		migration.edit(posts == 0 ? PostRecode.NONE : new PostRecode(runId, now, version)).run();
		open.save();
		var counts = new TreeMap<>(Map.of("changes", (long) preview.changes().differences().size(), "kept",
				(long) preview.kept().size(), "recoded", posts));
		answer().put("recodedPosts", posts);
		folder.record(new RunManifest(runId, KIND, now, console().version(), parameters,
				List.of(Contributions.plugin(console().contributions().of(PartKind.PACKS).read(), packId)), List.of(before), counts, List.of(),
				List.of(folder.digest(folder.file().path()))));
	}
}
