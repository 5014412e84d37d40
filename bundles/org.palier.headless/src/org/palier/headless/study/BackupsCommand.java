// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.corpus.SnapshotPlace;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;
import org.palier.study.copies.Backup;
import org.palier.study.copies.Backups;
import org.palier.study.copies.Snapshots;
import org.palier.study.runs.FactChange;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run backups STUDY}: lists the earlier versions of a study with the changes since each, and the snapshots with its posts;
 * restores one of them.
 */
@Command(name = "backups")
public final class BackupsCommand extends StudyCommand {

	private static final String PROCESS = "palier run backups";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--restore", paramLabel = "NAME")
	private String restored;

	public BackupsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		Study now = folder.file().load();
		var backups = new Backups(folder);
		List<Backup> all = backups.all();
		if (restored == null) {
			list(folder, all, now);
			return ExitCode.OK;
		}
		var snapshots = new Snapshots(folder);
		Optional<SnapshotPlace> snapshot = snapshots.all().stream().filter(it -> it.name().equals(restored)).findFirst();
		if (snapshot.isPresent()) {
			SnapshotPlace kept = snapshots.restore(snapshot.get(), PROCESS, console().clock().instant(), new ConsoleProgress(console()));
			answer().put("restored", restored).put("kept", kept.name());
			say("backups.restored", restored, kept.name());
			return ExitCode.OK;
		}
		String names = names(all, snapshots);
		Backup chosen = all.stream().filter(it -> it.name().equals(restored)).findFirst().orElseThrow(() -> new RefusedException(ExitCode.USAGE,
				Console.text("backups.no_such", restored, names.isEmpty() ? "–" : names)));
		backups.restore(chosen, PROCESS, new ConsoleProgress(console()));
		answer().put("restored", chosen.name()).put("kept", backups.all().getFirst().name());
		say("backups.restored", chosen.name(), backups.all().getFirst().name());
		return ExitCode.OK;
	}

	private static String names(List<Backup> all, Snapshots snapshots) throws IOException {
		return Stream.concat(all.stream().map(Backup::name), snapshots.all().stream().map(SnapshotPlace::name)).collect(Collectors.joining(", "));
	}

	private void list(StudyFolder folder, List<Backup> all, Study now) throws IOException {
		var backups = new Backups(folder);
		var array = answer().putArray("backups");
		for (Backup each : all) {
			var node = array.addObject().put("name", each.name()).put("until", each.until().toString());
			say("backups.line", each.name(), TIME.format(each.until().atZone(ZoneId.systemDefault())));
			try {
				var since = node.putArray("since");
				for (FactChange change : backups.changes(now, each)) {
					since.addObject().put("fr", change.words().fr()).put("en", change.words().en());
					tell("  " + change.words().in(console().locale()));
				}
			} catch (IOException unreadable) {
				node.put("readable", false);
				say("backups.unreadable");
			}
		}
		if (all.isEmpty()) {
			say("backups.none");
		}
		var kept = answer().putArray("snapshots");
		for (SnapshotPlace each : new Snapshots(folder).all()) {
			boolean hasPosts = Files.exists(each.corpus());
			kept.addObject().put("name", each.name()).put("posts", hasPosts);
			say(hasPosts ? "backups.snapshot" : "backups.snapshot_study", each.name());
		}
	}

	private void say(String sentence, Object... arguments) {
		tell(Console.text(sentence, arguments).in(console().locale()));
	}
}
