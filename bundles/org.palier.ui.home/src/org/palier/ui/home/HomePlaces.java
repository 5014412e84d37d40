// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.home.Place;
import org.palier.home.Tile;
import org.palier.home.ToDo;
import org.palier.home.StudyWork;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ShowsAccounts;
import org.palier.ui.study.ShowsQuestion;
import org.palier.ui.study.ShowsSet;
import org.palier.ui.study.StudySession;

/** Leads from home to where a thing is done. */
final class HomePlaces {

	private static final String ADD_POSTS = "org.palier.ui.coding.sets.add";
	private static final String EXPLORE = "org.palier.ui.explore.open";
	/** What explorers call the question of each tile, told apart as one looks into it first. */
	private static final Map<String, String> QUESTIONS = Map.of("present", "question/present_by_category", "platforms",
			"question/pages_by_category", "uses",
			"question/usages_by_platform", "page_levels", "table/pyramid_profile", "post_levels", "question/levels_by_category");

	private final StudySession session;
	private final IWorkbenchWindow window;

	HomePlaces(StudySession session, IWorkbenchWindow window) {
		this.session = session;
		this.window = window;
	}

	void open(Place place) {
		var opener = new StudyOpener(window);
		switch (place) {
		case IMPORT_FILE, IMPORT_POSTS -> run("org.palier.ui.commands.import");
		case CHANGED_FILE -> new ChangedFiles(window, session).review();
		case CELLS -> run("org.palier.ui.census.guided.open");
		case USES, CENSUS -> opener.showCensus(session);
		case ATTRIBUTE -> attribute(opener);
		case CODE -> run("org.palier.ui.corpus.classify");
		case DRAW -> run("org.palier.ui.coding.sets.draw");
		case READ -> read();
		case ADD_POSTS -> run(ADD_POSTS);
		case DECIDE -> run("org.palier.ui.coding.adjudication.open");
		case HISTORY -> session.study().getRuns().stream().reduce((one, later) -> later).ifPresent(it -> opener.show(session, it));
		case INTERVIEWS -> session.study().getInterviews().stream().findFirst().ifPresent(it -> opener.show(session, it));
		case EXPLORE -> run(EXPLORE);
		case REPORT -> run("org.palier.ui.commands.report");
		}
	}

	/** Where something is to do, with its number where that place asks for one. */
	void open(ToDo todo) {
		if (todo.place() == Place.ADD_POSTS) {
			run(ADD_POSTS, Map.of(ADD_POSTS + ".posts", String.valueOf(todo.number())));
		} else {
			open(todo.place());
		}
	}

	/** Looks into the answer of a tile, or goes where what it lacks is done. */
	void look(Tile tile) {
		open(tile.place());
		String line = QUESTIONS.get(tile.id());
		ShowsQuestion explorer = Adapters.adapt(window.getActivePage().getActiveEditor(), ShowsQuestion.class);
		if (tile.place() == Place.EXPLORE && explorer != null && line != null) {
			explorer.showQuestion(line);
		}
	}

	private void attribute(StudyOpener opener) {
		opener.showCorpus(session);
		ShowsAccounts corpus = Adapters.adapt(window.getActivePage().getActiveEditor(), ShowsAccounts.class);
		if (corpus != null) {
			corpus.showUnclaimed();
		}
	}

	/** Goes on with the sample; without the editor of codes nothing happens. */
	private void read() {
		run("org.palier.ui.coding.open");
		ShowsSet desk = Adapters.adapt(window.getActivePage().getActiveEditor(), ShowsSet.class);
		StudyWork.sample(session.study()).filter(it -> desk != null).ifPresent(it -> desk.showSet(it.getId()));
	}

	/** A command whose bundle is not installed does nothing. */
	private void run(String command) {
		run(command, Map.of());
	}

	private void run(String id, Map<String, String> given) {
		try {
			Command command = window.getService(ICommandService.class).getCommand(id);
			window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, given), null);
		} catch (CommandException missing) {
			ILog.of(HomePlaces.class).warn(id, missing);
		}
	}
}
