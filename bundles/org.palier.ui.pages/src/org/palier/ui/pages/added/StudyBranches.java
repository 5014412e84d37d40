// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.added;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.widgets.Display;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.pages.asked.Answered;
import org.palier.ui.pages.asked.Asking;
import org.palier.ui.pages.asked.LeadOpener;
import org.palier.ui.pages.asked.StudyLooking;
import org.palier.ui.study.AddedLine;
import org.palier.ui.study.AddsLines;
import org.palier.ui.study.StudySession;
import org.palier.workbench.api.BranchContent;
import org.palier.workbench.api.Lead;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.Selection;

/**
 * The branches that plug-ins add to an open study. Each is asked by itself: its name is there at once, and its lines when it has answered.
 * User-interface thread only.
 */
final class StudyBranches implements AddsLines {

	private final StudySession session;
	private final Locale locale = Locale.getDefault();
	private final List<Branch> branches = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/** Without branches nothing is asked, and no view of the study is made. */
	StudyBranches(StudySession session, Contributions contributions, Display display) {
		this.session = session;
		contributions.of(PartKind.BRANCHES).declared().forEach(it -> branches.add(new Branch(it, contributions, display)));
		if (!branches.isEmpty()) {
			StudyFilters filters = StudyFilters.of(session);
			filters.addListener(() -> ask(filters));
			ask(filters);
		}
	}

	private void ask(StudyFilters filters) {
		if (session.isOpen()) {
			Looking looking = StudyLooking.at(filters, Selection.NONE);
			branches.forEach(it -> it.asking.start(looking));
		}
	}

	@Override
	public List<AddedLine> lines() {
		return branches.stream().map(Branch::line).toList();
	}

	@Override
	public void listen(Runnable changed) {
		if (!listeners.contains(changed)) {
			listeners.add(changed);
		}
	}

	/** One branch with its last answer. */
	private final class Branch implements Answered<BranchContent> {

		private final Contribution<String> declared;
		private final Asking<BranchContent> asking;
		private Optional<BranchContent> content = Optional.empty();
		private Optional<Bilingual> reason = Optional.empty();
		private StudyView view;

		Branch(Contribution<String> declared, Contributions contributions, Display display) {
			this.declared = declared;
			this.asking = new Asking<>(PartKind.BRANCHES, declared.plugin().id(), contributions, display, this);
		}

		@Override
		public boolean isGone() {
			return !session.isOpen();
		}

		@Override
		public void show(BranchContent found, Looking looking) {
			content = Optional.of(found);
			reason = Optional.empty();
			view = looking.view();
			List.copyOf(listeners).forEach(Runnable::run);
		}

		@Override
		public void failed(Bilingual why) {
			content = Optional.empty();
			reason = Optional.of(why);
			List.copyOf(listeners).forEach(Runnable::run);
		}

		AddedLine line() {
			List<BranchContent.Line> lines = content.map(BranchContent::lines).orElse(List.of());
			String quiet = content.map(it -> counted(OptionalLong.of(it.lines().size())))
					.orElse(reason.isPresent() ? " · " + AddedMessages.failed : " …");
			return new AddedLine(session, null, declared.plugin().id(), declared.name(), quiet, reason.isPresent(), null,
					it -> reason.isPresent() ? List.of(failure(it, reason.get())) : beneath(it, lines));
		}

		/** A double click asks again. */
		private AddedLine failure(AddedLine parent, Bilingual why) {
			return new AddedLine(session, parent, "failure", "", why.in(locale), true, asking::again, it -> List.of());
		}

		private List<AddedLine> beneath(AddedLine parent, List<BranchContent.Line> lines) {
			// Lines that a plug-in calls alike are told apart by how often they came.
			Map<String, Integer> known = new LinkedHashMap<>();
			return lines.stream().map(it -> new AddedLine(session, parent, it.id() + " " + known.merge(it.id(), 1, Integer::sum),
					it.name().in(locale), counted(it.count()), false, it.lead().map(this::opening).orElse(null), each -> beneath(each, it.lines())))
					.toList();
		}

		private Runnable opening(Lead lead) {
			StudyView counted = view;
			return () -> new LeadOpener(session).open(lead, counted);
		}
	}

	private String counted(OptionalLong count) {
		return count.isEmpty() ? "" : " (" + new Typography(locale).count(count.getAsLong()) + ")";
	}
}
