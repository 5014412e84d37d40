// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Study;
import org.palier.study.copies.Backup;
import org.palier.study.copies.Backups;
import org.palier.study.runs.FactChange;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run backups STUDY}: the earlier versions of a study, what became otherwise since each, and the way back to one. */
@Command(name = "backups")
public final class BackupsCommand extends StudyCommand {

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
			list(backups, all, now);
			return ExitCode.OK;
		}
		Backup chosen = all.stream().filter(it -> it.name().equals(restored)).findFirst().orElseThrow(() -> new RefusedException(ExitCode.USAGE,
				Console.text("backups.no_such", restored, all.isEmpty() ? "–" : all.stream().map(Backup::name).collect(Collectors.joining(", ")))));
		backups.restore(chosen, "palier run backups", new ConsoleProgress(console()));
		answer().put("restored", chosen.name()).put("kept", backups.all().getFirst().name());
		say("backups.restored", chosen.name(), backups.all().getFirst().name());
		return ExitCode.OK;
	}

	private void list(Backups backups, List<Backup> all, Study now) {
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
	}

	private void say(String sentence, Object... arguments) {
		tell(Console.text(sentence, arguments).in(console().locale()));
	}
}
