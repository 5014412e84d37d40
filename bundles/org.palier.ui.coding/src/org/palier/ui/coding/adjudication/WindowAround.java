// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.statushandlers.StatusManager;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.RuleCase;
import org.palier.corpus.CodeSet;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.CountedSentence;
import org.palier.model.Coder;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.NamesDialog;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** Questions, steps of undo and sentences of a page in which it is decided. */
abstract class WindowAround implements AdjudicationPage.Around {

	private final IEditorSite site;
	private final StudySession session;
	private final Supplier<AdjudicationPage> page;

	/** @param page the one that is there; null while there is none */
	WindowAround(IEditorSite site, StudySession session, Supplier<AdjudicationPage> page) {
		this.site = site;
		this.session = session;
		this.page = page;
	}

	@Override
	public final void run(Consumer<AdjudicationPage> decide, Consumer<AdjudicationPage> takeBack) {
		try {
			site.getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory()
					.execute(new DecisionOperation(session.undoContext(), () -> onPage(decide), () -> onPage(takeBack)), null, null);
		} catch (ExecutionException failure) {
			tell(String.valueOf(failure.getLocalizedMessage()), failure);
		}
	}

	private void onPage(Consumer<AdjudicationPage> does) {
		if (page.get() != null && !page.get().isDisposed()) {
			does.accept(page.get());
		}
	}

	@Override
	public final Optional<CodeSet> otherCode(DeskFacet facet) {
		var list = new NamesDialog<DeskCode>(site.getShell(), AdjudicationMessages.title, AdjudicationMessages.whichCode, facet.codes(),
				it -> it.name().in(Locale.getDefault()));
		return (facet.several() ? list.some(List.of()) : list.one().map(List::of)).map(it -> CodeSet.of(it.stream().map(DeskCode::id).toList()))
				.filter(it -> !it.isEmpty());
	}

	@Override
	public final Optional<String> ruleCase(List<RuleCase> cases) {
		var dialog = new CaseDialog(site.getShell(), cases, new CaseWords(page.get().codebook()));
		dialog.open();
		return dialog.taken();
	}

	@Override
	public final Optional<PersonCoder> third(List<String> coders) {
		Set<String> names = session.study().getCoders().stream().filter(it -> coders.contains(it.getId())).map(Coder::getName)
				.collect(Collectors.toSet());
		var chosen = new ChosenCoder(session);
		var question = new InputDialog(site.getShell(), AdjudicationMessages.title, AdjudicationMessages.whoDecides,
				names.contains(chosen.name()) ? "" : chosen.name(), typed -> typed.isBlank() ? AdjudicationMessages.nobody
						: names.contains(typed.strip()) ? CountedSentence.bind(AdjudicationMessages.oneSide, typed.strip()) : null);
		return question.open() == Window.OK ? Optional.of(ChosenCoder.named(session.study(), question.getValue().strip())) : Optional.empty();
	}

	@Override
	public final void say(String sentence) {
		site.getActionBars().getStatusLineManager().setMessage(sentence);
	}

	@Override
	public void written(Optional<PersonCoder> alone) {
		alone.ifPresent(session::knowCoder);
		say(NLS.bind(AdjudicationMessages.saved,
				DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.getDefault()).format(LocalTime.now())));
	}

	@Override
	public final void failed(IOException failure) {
		tell(new CorpusLabels(Locale.getDefault()).reason(failure), failure);
	}

	private static void tell(String words, Exception failure) {
		StatusManager.getManager().handle(Status.error(words, failure), StatusManager.SHOW | StatusManager.LOG);
	}
}
