// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.corpus.PostFilter;
import org.palier.interviews.text.Span;
import org.palier.model.Agencies;
import org.palier.model.Interview;
import org.palier.search.HitTarget;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ShowsAgencies;
import org.palier.ui.study.ShowsPosts;
import org.palier.ui.study.ShowsWords;
import org.palier.ui.study.StudySession;

/** Opens what was found where it belongs. */
final class HitPlaces {

	private static final String MEMOS = "org.palier.ui.interviews.memos";
	private static final String CODE = "org.palier.ui.interviews.search";
	private static final String WORDS = "words";

	private final IWorkbenchWindow window;
	private final StudySession session;

	HitPlaces(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
	}

	void open(HitTarget place) {
		var opener = new StudyOpener(window);
		switch (place) {
		case HitTarget.Body it -> agency(it.agency());
		case HitTarget.Cell it -> agency(it.agency());
		case HitTarget.Posted it -> {
			opener.showCorpus(session);
			shown(ShowsPosts.class, posts -> posts.showPosts(PostFilter.ALL.withKeys(Set.of(it.key())), StudyFilters.of(session).current()));
		}
		case HitTarget.Interviewed it -> interview(it.interview()).ifPresent(interview -> {
			if (opener.show(session, interview)) {
				Span words = it.words();
				shown(ShowsWords.class, text -> text.showWords(words.from().paragraph(), words.from().codePoint(), words.to().paragraph(),
						words.to().codePoint()));
			}
		});
		case HitTarget.OnInterview it -> interview(it.interview()).ifPresent(interview -> opener.show(session, interview));
		case HitTarget.Memoed it -> run(MEMOS, "");
		case HitTarget.Page it -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(it.href());
		}
	}

	/** Goes to where passages that a search finds are coded. */
	void code(String words) {
		run(CODE, words);
	}

	private void agency(String id) {
		new StudyOpener(window).showCensus(session);
		Agencies.of(session.study()).filter(it -> id.equals(it.getId())).findFirst()
				.ifPresent(agency -> shown(ShowsAgencies.class, grid -> grid.reveal(agency)));
	}

	private Optional<Interview> interview(String id) {
		return session.study().getInterviews().stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	/** The editor that is in front now, as what it can do. */
	private <T> void shown(Class<T> what, Consumer<T> does) {
		T able = Adapters.adapt(window.getActivePage() == null ? null : window.getActivePage().getActiveEditor(), what);
		if (able != null) {
			does.accept(able);
		}
	}

	/** A command whose bundle is not installed does nothing. */
	private void run(String id, String words) {
		try {
			Command command = window.getService(ICommandService.class).getCommand(id);
			Parameterization[] given = words.isEmpty() ? null : new Parameterization[] { new Parameterization(command.getParameter(WORDS), words) };
			window.getService(IHandlerService.class).executeCommand(new ParameterizedCommand(command, given), null);
		} catch (CommandException missing) {
			ILog.of(HitPlaces.class).warn(id, missing);
		}
	}
}
