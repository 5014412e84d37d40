// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.SavedView;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.Where;
import org.palier.study.filter.WhereException;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run views STUDY}: lists the saved views of a study, keeps one, changes one, removes one. */
@Command(name = "views")
public final class ViewsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--add", paramLabel = "NAME")
	private String added;

	@Option(names = "--change", paramLabel = "NAME")
	private String changed;

	@Option(names = "--rename", paramLabel = "NAME")
	private String renamed;

	@Option(names = "--to", paramLabel = "NAME")
	private String newName;

	@Option(names = "--remove", paramLabel = "NAME")
	private String removed;

	@Option(names = "--where", paramLabel = "FILTER")
	private String where;

	public ViewsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		long asked = Stream.of(added, changed, renamed, removed).filter(it -> it != null).count();
		if (asked > 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("views.several"));
		}
		if ((added != null || changed != null) != (where != null)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("views.where"));
		}
		if (renamed != null != (newName != null)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("views.to"));
		}
		StudyFolder folder = StudyFolder.at(path);
		if (asked == 0) {
			list(folder.file().load());
		} else {
			change(folder);
		}
		return ExitCode.OK;
	}

	private void list(Study study) {
		var views = new SavedViews(study);
		var array = answer().putArray("views");
		for (SavedView view : views.all()) {
			var node = array.addObject().put("id", view.getId()).put("name", SavedViews.nameOf(view)).put("where", view.getWhere());
			try {
				var said = views.where(view).wording();
				node.putObject("said").put("fr", said.fr()).put("en", said.en());
				say(said.isEmpty() ? "views.whole" : "views.line", SavedViews.nameOf(view), said);
			} catch (WhereException gone) {
				node.putObject("gone").put("fr", gone.reason().fr()).put("en", gone.reason().en());
				tell(gone.reason().in(console().locale()));
			}
		}
		if (array.isEmpty()) {
			say("views.none");
		}
	}

	private void change(StudyFolder folder) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run views", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			var views = new SavedViews(writing.study());
			RecordedEdit edit;
			String done;
			String name;
			if (added != null) {
				edit = views.add(added, Where.of(where));
				done = "added";
				name = added.strip();
			} else if (changed != null) {
				edit = views.change(found(views, changed), Where.of(where));
				done = "changed";
				name = changed;
			} else if (renamed != null) {
				edit = views.rename(found(views, renamed), newName);
				done = "renamed";
				name = newName.strip();
			} else {
				edit = views.remove(found(views, removed));
				done = "removed";
				name = removed;
			}
			edit.run();
			writing.save();
			answer().put(done, name);
			say("views." + done, name);
		}
	}

	private static SavedView found(SavedViews views, String name) throws RefusedException {
		return views.find(name).orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("views.no_such", name,
				views.all().isEmpty() ? "–" : String.join(", ", views.all().stream().map(SavedViews::nameOf).toList()))));
	}

	private void say(String sentence, Object... arguments) {
		tell(Console.text(sentence, arguments).in(console().locale()));
	}
}
