// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.findings.CellQuery;
import org.palier.findings.recommendations.SignNumber;
import org.palier.findings.recommendations.SignNumbers;
import org.palier.findings.recommendations.StudyNumbers;
import org.palier.findings.recommendations.TableNumbers;
import org.palier.findings.recommendations.TableNumbers.Offered;
import org.palier.ground.table.Table;
import org.palier.model.Finding;
import org.palier.model.FindingCell;
import org.palier.numbers.indicators.Indicator;
import org.palier.ui.study.StudySession;

/** Two lists: an indicator, and the number of it that shows whether a recommendation helped, with its value now; nobody types it. */
final class IndicatorChoice {

	private final StudySession session;
	private final Analysis analysis;
	private final SignNumbers numbers;
	private final List<Indicator> indicators;
	private final List<String> ofFindings;
	private final Combo group;
	private final Combo number;
	private final Label now;
	private final Runnable changed;
	private List<Offered> offered = List.of();
	/** The text of a number that is kept and that no list offers: the study no longer has it. */
	private String kept = "";

	/** @param kept text of the number that was chosen before; empty for none @param changed hears of each choice */
	IndicatorChoice(Composite parent, StudySession session, Contributions contributions, String kept, Runnable changed) {
		this.session = session;
		this.analysis = contributions.counting();
		this.numbers = StudyNumbers.of(analysis, session.view());
		this.changed = changed;
		this.indicators = analysis.indicators().stream().filter(it -> it.isAbout(session.view())).toList();
		// A question that was named elsewhere is offered beside those of findings.
		this.ofFindings = Stream
				.concat(session.study().getFindings().stream().map(Finding::getCells).flatMap(List::stream).map(FindingCell::getOf),
						Stream.of(kept).filter(it -> CellQuery.parse(it).isPresent()))
				.distinct().toList();
		RecommendationDialog.label(parent, RecommendationMessages.indicator);
		group = combo(parent);
		RecommendationDialog.label(parent, RecommendationMessages.indicatorNumber);
		number = combo(parent);
		now = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(now);
		var groups = new ArrayList<String>();
		groups.add(RecommendationMessages.none);
		if (!ofFindings.isEmpty()) {
			groups.add(RecommendationMessages.ofFindings);
		}
		indicators.forEach(it -> groups.add(it.title().in(Locale.getDefault())));
		group.setItems(groups.toArray(String[]::new));
		choose(kept);
		group.addListener(SWT.Selection, event -> fill(""));
		number.addListener(SWT.Selection, event -> tell());
	}

	private static Combo combo(Composite parent) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).hint(RecommendationDialog.WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private int before() {
		return ofFindings.isEmpty() ? 1 : 2;
	}

	/** Shows a number by its text; one that the study no longer has stays chosen, and is said to be gone. */
	void choose(String text) {
		int at = 0;
		if (ofFindings.contains(text)) {
			at = 1;
		} else {
			for (int i = 0; i < indicators.size(); i++) {
				at = text.startsWith(indicators.get(i).id() + "/") ? i + before() : at;
			}
		}
		group.select(at);
		fill(text);
	}

	private void fill(String text) {
		int at = group.getSelectionIndex();
		kept = at > 0 ? "" : text;
		BusyIndicator.showWhile(group.getDisplay(),
				() -> offered = at <= 0 ? List.of() : at < before() ? cells() : ofIndicator(indicators.get(at - before()).id()));
		number.setItems(offered.stream().map(it -> NLS.bind(RecommendationMessages.now, it.label().in(Locale.getDefault()),
				it.number().written().in(Locale.getDefault()))).toArray(String[]::new));
		for (int i = 0; i < offered.size(); i++) {
			if (offered.get(i).text().equals(text)) {
				number.select(i);
			}
		}
		if (number.getSelectionIndex() < 0 && !offered.isEmpty()) {
			number.select(0);
		}
		number.setEnabled(!offered.isEmpty());
		tell();
	}

	private List<Offered> cells() {
		return ofFindings.stream()
				.flatMap(it -> numbers.number(it).filter(SignNumber::isThere).map(found -> new Offered(it, found.name(), found)).stream())
				.toList();
	}

	private List<Offered> ofIndicator(String id) {
		Optional<Table> table = analysis.tables(session.view(), id::equals).stream().findFirst();
		return table.map(TableNumbers::offered).orElse(List.of());
	}

	private void tell() {
		String said = shown().isPresent() || chosen().isEmpty() ? "" : NLS.bind(RecommendationMessages.numberGone, chosen());
		now.setText(said);
		((GridData) now.getLayoutData()).exclude = said.isEmpty();
		now.setVisible(!said.isEmpty());
		now.getParent().layout();
		changed.run();
	}

	/** The text of the number; empty where none is chosen. */
	String chosen() {
		int at = number.getSelectionIndex();
		return at >= 0 && at < offered.size() ? offered.get(at).text() : kept;
	}

	/** The number; empty where none is chosen, or the study no longer has it. */
	Optional<SignNumber> shown() {
		int at = number.getSelectionIndex();
		return at >= 0 && at < offered.size() ? Optional.of(offered.get(at).number()) : Optional.empty();
	}

	/** Its value now; null where there is none. */
	Double value() {
		OptionalDouble value = shown().map(SignNumber::number).orElse(OptionalDouble.empty());
		return value.isPresent() ? value.getAsDouble() : null;
	}
}
