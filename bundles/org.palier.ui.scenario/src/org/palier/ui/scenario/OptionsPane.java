// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.editions.pages.SideBySide;
import org.palier.model.Assumption;
import org.palier.pictures.OptionsChart;
import org.palier.scenario.options.TurningPoint;
import org.palier.ui.pictures.ChartPane;
import org.palier.ui.study.StudySession;

/** Options of a study as page five of a report has them: what holds, a picture, a table, from when the choice would be another. */
final class OptionsPane {

	private static final int MARGIN = 16;
	private static final int SPACE = 10;
	private static final int LEAST = 520;

	private final Locale locale = Locale.getDefault();
	private final ScrolledComposite scrolled;
	private final Composite content;
	private final Label title;
	private final Label state;
	private final RateRow rate;
	private final Button make;
	private final Composite found;
	private final ChartPane chart;
	private final OptionsTable table;
	private final Composite words;
	private Optional<SideBySide> shown = Optional.empty();

	/**
	 * Where the page leads.
	 *
	 * @param scenario   by its id
	 * @param assumption of a scenario
	 * @param make       makes a scenario
	 */
	record Ways(Consumer<String> scenario, Consumer<Assumption> assumption, Runnable make) {
	}

	OptionsPane(Composite parent, StudySession session, Ways ways) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACE).applyTo(content);
		title = text(content, "");
		title.setFont(JFaceResources.getHeaderFont());
		state = text(content, "");
		make = FormRows.button(content, ScenarioText.of("options.make"), ways.make());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(make);
		rate = new RateRow(content, session, ways.assumption(), this::fit);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rate.control());
		found = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, SPACE).applyTo(found);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(found);
		chart = new ChartPane(found, mark -> {
			// the table beneath leads to scenarios
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chart.control());
		table = new OptionsTable(found, ways.scenario());
		words = new Composite(found, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, SPACE).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		scrolled.setContent(content);
		scrolled.addControlListener(ControlListener.controlResizedAdapter(it -> fit()));
		empty();
	}

	Control control() {
		return scrolled;
	}

	private static Label text(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** The study has no scenario. */
	void empty() {
		say(ScenarioText.of("options.empty.title"), ScenarioText.of("options.empty"));
		see(make, true);
		see(rate.control(), false);
		nothing();
	}

	/** Options are being drawn; those that were shown stay for so long. @param percent done */
	void counting(int percent) {
		see(make, false);
		see(rate.control(), true);
		say(shown.isPresent() ? title() : ScenarioText.of("options.tab"),
				percent == 0 ? ScenarioText.of("live.counting") : new LiveState.Counting(percent).words());
	}

	/** @param reason in words */
	void broken(String reason) {
		nothing();
		say(ScenarioText.of("options.tab"), ScenarioText.of("live.broken", reason));
	}

	/** @param options empty where the study has nothing to hold them against */
	void show(Optional<SideBySide> options) {
		shown = options;
		if (options.isEmpty()) {
			nothing();
			say(ScenarioText.of("options.tab"), ScenarioText.of("options.no_theory"));
			return;
		}
		SideBySide it = options.get();
		Optional<OptionsChart> picture = it.chart(locale);
		see(chart.control(), picture.isPresent());
		picture.ifPresent(chart::show);
		table.show(it.options().options().isEmpty() ? Optional.empty() : Optional.of(it.table()));
		write(it);
		see(found, true);
		say(title(), picture.isPresent() ? "" : it.table().definition().in(locale));
	}

	private String title() {
		return shown.map(it -> it.title().in(locale)).orElse("");
	}

	private void write(SideBySide it) {
		for (Control old : words.getChildren()) {
			old.dispose();
		}
		it.remarks().forEach(remark -> text(words, remark.in(locale)));
		it.heading().ifPresent(
				heading -> text(words, heading.in(locale)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)));
		it.points().stream().map(TurningPoint::sentence).forEach(point -> text(words, "•\u00a0" + point.in(locale)));
		it.refusals().forEach(refusal -> text(words, refusal.in(locale)));
	}

	private void nothing() {
		shown = Optional.empty();
		see(found, false);
	}

	private void say(String heading, String sentence) {
		title.setText(LegacyActionTools.escapeMnemonics(heading));
		state.setText(LegacyActionTools.escapeMnemonics(sentence));
		see(state, !sentence.isEmpty());
		fit();
	}

	private static void see(Control control, boolean seen) {
		control.setVisible(seen);
		if (control.getLayoutData() instanceof GridData place) {
			place.exclude = !seen;
		}
	}

	/** The pane is as wide as the window, and as high as its content. */
	private void fit() {
		int width = Math.max(LEAST, scrolled.getClientArea().width);
		Point size = content.computeSize(width, SWT.DEFAULT);
		scrolled.setMinSize(Math.min(width, LEAST), size.y);
		content.layout(true, true);
	}

	/** The rate may be another. */
	void studyChanged() {
		rate.refresh();
		fit();
	}

	void setFocus() {
		if (!(make.isVisible() && make.setFocus()) && !(found.isVisible() && table.setFocus())) {
			scrolled.setFocus();
		}
	}

	/** All sentences that are shown, for tests. */
	List<String> sentences() {
		List<String> all = new ArrayList<>(List.of(title.getText(), state.getText()));
		for (Control it : words.getChildren()) {
			all.add(((Label) it).getText());
		}
		return all;
	}

	/** The shown options, for tests. */
	Optional<SideBySide> shown() {
		return shown;
	}

	RateRow rate() {
		return rate;
	}

	OptionsTable table() {
		return table;
	}
}
