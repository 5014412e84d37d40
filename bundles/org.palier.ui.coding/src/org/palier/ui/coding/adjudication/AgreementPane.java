// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.coding.agreement.AgreementTable;
import org.palier.coding.agreement.SetAgreement;
import org.palier.coding.agreement.SetAgreement.Twofold;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.AgreementMeasure;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.Coefficient;
import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.ui.coding.KeyButton;
import org.palier.ui.coding.adjudication.IntervalTable.Measured;
import org.palier.ui.coding.adjudication.PostRows.Cell;
import org.palier.ui.labels.Inks;

/**
 * Shows how far the coders of a set agreed before anything was decided. It has each facet, each code that was given
 * often enough, and the codes of one coder against those of the other. Intervals are computed in the background; they
 * are those of the command line.
 */
final class AgreementPane extends Composite {

	/** Codes that both coders gave less often are shown together. */
	private static final int SMALL = 15;
	private static final int DRAWS = 1000;
	private static final long SEED = 1;

	/** The events of the pane. */
	interface AgreementEvents {

		/** Another facet is to be looked at. */
		void facet(DeskFacet facet);

		/** Posts of a cell are wanted, or of all. */
		void cell(Optional<Cell> cell);

		/** A key was pressed that means something elsewhere. */
		void typed(Event event);
	}

	private final AdjudicationSet set;
	private final AgreementEvents asked;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private final IntervalTable facets;
	private final Label note;
	private final Label codesTitle;
	private final IntervalTable codes;
	private final Link rest;
	private final Label who;
	private final KeyButton pairs;
	private final ConfusionMatrix matrix;
	private final Map<Facet, List<Twofold>> findings = new HashMap<>();
	private final Map<Facet, SetAgreement> agreements = new HashMap<>();
	private final List<List<String>> coders = new ArrayList<>();
	private final Typography typography = new Typography(Locale.getDefault());
	private DeskFacet facet;
	private Optional<Cell> cell = Optional.empty();
	private int pair;
	private boolean small;

	AgreementPane(Composite parent, AdjudicationSet set, AgreementEvents asked) {
		super(parent, SWT.NONE);
		this.set = set;
		this.asked = asked;
		this.facet = set.facets().getFirst();
		GridLayoutFactory.fillDefaults().applyTo(this);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		body = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(body);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 8, 8).spacing(0, 3).applyTo(body);
		title(AdjudicationMessages.agreementTitle);
		facets = new IntervalTable(body, AdjudicationMessages.facet, List.of(AdjudicationMessages.percent, AdjudicationMessages.alpha),
				row -> asked.facet(set.facets().get(row)));
		fill(facets);
		note = new Label(body, SWT.WRAP);
		Inks.QUIET.on(note);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
		var others = new Link(body, SWT.NO_FOCUS);
		others.setText("<a>" + AdjudicationMessages.otherMeasures + "</a>");
		others.addListener(SWT.Selection, event -> otherMeasures());
		codesTitle = title("");
		List<String> heads = new ArrayList<>(set.coders().stream().limit(2).map(set::person).toList());
		heads.add(AdjudicationMessages.alpha);
		codes = new IntervalTable(body, AdjudicationMessages.code, heads, row -> {
			// a code alone is no filter: its cells are
		});
		fill(codes);
		rest = new Link(body, SWT.NO_FOCUS);
		rest.addListener(SWT.Selection, event -> {
			small = !small;
			show();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rest);
		List<String> all = set.coders();
		for (int i = 0; i < all.size(); i++) {
			for (int k = i + 1; k < all.size(); k++) {
				coders.add(List.of(all.get(i), all.get(k)));
			}
		}
		who = title("");
		pairs = new KeyButton(body, "P", AdjudicationMessages.otherPair, this::nextPair);
		GridDataFactory.swtDefaults().exclude(coders.size() < 2).applyTo(pairs);
		pairs.setVisible(coders.size() > 1);
		matrix = new ConfusionMatrix(body, asked::cell, asked::typed);
		fill(matrix);
		matrix.addListener(SWT.FocusIn, event -> scrolled.showControl(matrix));
		var hint = new Label(body, SWT.WRAP);
		hint.setText(AdjudicationMessages.matrixHint);
		Inks.QUIET.on(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		addListener(SWT.Resize, event -> fit());
		for (DeskFacet each : set.facets()) {
			SetAgreement.of(set.codes(), each.facet(), levels(each), set.clusters()).ifPresent(it -> agreements.put(each.facet(), it));
		}
		measure();
		show();
	}

	private static List<String> levels(DeskFacet facet) {
		return facet.levels() ? facet.codes().stream().map(DeskCode::id).toList() : List.of();
	}

	private Label title(String words) {
		var label = new Label(body, SWT.WRAP);
		label.setText(words);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void fill(Composite table) {
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(table);
	}

	private void measure() {
		var display = getDisplay();
		var job = new Job(AdjudicationMessages.measuring) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Map<Facet, List<Twofold>> found = new HashMap<>();
				agreements.forEach((of, agreement) -> found.put(of, agreement.findings(DRAWS, SEED)));
				display.asyncExec(() -> {
					if (!isDisposed()) {
						findings.putAll(found);
						show();
					}
				});
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	/** Shows another facet. @param chosen the cell whose posts are listed */
	void show(DeskFacet now, Optional<Cell> chosen) {
		facet = now;
		cell = chosen;
		show();
	}

	/** The confusion of the next two coders, where there are more. */
	void nextPair() {
		if (!coders.isEmpty()) {
			pair = (pair + 1) % coders.size();
			asked.cell(Optional.empty());
			show();
		}
	}

	private void show() {
		facets.show(set.facets().stream().map(this::ofFacet).toList());
		SetAgreement agreement = agreements.get(facet.facet());
		note.setText(agreement == null ? AdjudicationMessages.noAgreement
				: CountedSentence.bind(AdjudicationMessages.agreementNote,
						new Object[] { typography.count(agreement.posts().size()), typography.count(agreement.coders().size()),
						typography.count(DRAWS), typography.count(SEED), typography.number(0.667, 3), typography.number(0.8, 3) })
						+ (set.codes().training() ? " " + AdjudicationMessages.trainingNote : ""));
		codesTitle.setText(NLS.bind(AdjudicationMessages.byCode, set.name(facet)).replace("&", "&&"));
		showCodes(agreement);
		who.setText(coders.isEmpty() ? ""
				: NLS.bind(AdjudicationMessages.whoSaid, set.person(coders.get(pair).get(0)), set.person(coders.get(pair).get(1))));
		if (!coders.isEmpty()) {
			List<CodedPost> posts = set.codedTwice();
			matrix.show(ConfusionGrid.of(
					SetAgreement.confusion(posts, facet.facet(), coders.get(pair).get(0), coders.get(pair).get(1), levels(facet)), facet),
					cell);
		}
		fit();
	}

	private void fit() {
		body.layout(true, true);
		int width = scrolled.getClientArea().width;
		scrolled.setMinSize(body.computeSize(width <= 0 ? SWT.DEFAULT : width, SWT.DEFAULT));
	}

	private Measured ofFacet(DeskFacet each) {
		String name = set.name(each) + " · " + (each.levels() ? AdjudicationMessages.ordinal : AdjudicationMessages.nominal);
		Optional<Finding> raw = finding(each.facet(), AgreementMeasure.PERCENT, null);
		String percent = raw.flatMap(it -> number(it.value())).map(typography::percent).orElse("–");
		return measured(name, List.of(percent), finding(each.facet(), AgreementMeasure.KRIPPENDORFF, null), each.equals(facet));
	}

	private Optional<Finding> finding(Facet of, AgreementMeasure measure, String category) {
		List<String> all = agreements.containsKey(of) ? agreements.get(of).coders() : List.of();
		return findings.getOrDefault(of, List.of()).stream().map(Twofold::byPost)
				.filter(it -> it.measure() == measure && Objects.equals(category, it.category()) && it.coders().equals(all)).findFirst();
	}

	private static Optional<Double> number(Coefficient coefficient) {
		return coefficient instanceof Coefficient.Value it ? Optional.of(it.number()) : Optional.empty();
	}

	private Measured measured(String name, List<String> cells, Optional<Finding> finding, boolean chosen) {
		Optional<Double> number = finding.flatMap(it -> number(it.value()));
		if (number.isEmpty()) {
			String why = finding.map(it -> AgreementTable.why((Undefined) it.value()).in(Locale.getDefault())).orElse("");
			return new Measured(name, cells, "–", Double.NaN, Double.NaN, Double.NaN, why, chosen);
		}
		double value = number.get();
		Optional<BootstrapInterval> ends = finding.get().interval();
		return new Measured(name, cells, typography.number(value, 2), value, ends.map(BootstrapInterval::low).orElse(Double.NaN),
				ends.map(BootstrapInterval::high).orElse(Double.NaN),
				ends.map(it -> NLS.bind(AdjudicationMessages.interval, typography.number(it.low(), 2), typography.number(it.high(), 2)))
						.orElse(""),
				chosen);
	}

	private void showCodes(SetAgreement agreement) {
		var rows = new ArrayList<Measured>();
		int left = 0;
		for (DeskCode code : agreement == null ? List.<DeskCode>of() : facet.codes()) {
			List<Long> given = set.coders().stream().map(coder -> agreement.posts().stream()
					.filter(it -> AdjudicationSet.word(it, facet.facet(), coder).isOnly(code.id())).count()).toList();
			long most = given.stream().mapToLong(it -> it).max().orElse(0);
			if (most == 0) {
				continue;
			}
			if (most < SMALL && !small) {
				left++;
				continue;
			}
			rows.add(measured(code.name().in(Locale.getDefault()), given.stream().limit(2).map(typography::count).toList(),
					finding(facet.facet(), AgreementMeasure.KRIPPENDORFF, code.id()), false));
		}
		codes.show(rows);
		boolean told = left > 0 || small;
		rest.setVisible(told);
		((GridData) rest.getLayoutData()).exclude = !told;
		rest.setText(small ? "<a>" + CountedSentence.bind(AdjudicationMessages.hideSmall, SMALL) + "</a>"
				: CountedSentence.bind(AdjudicationMessages.smallCodes, typography.count(left), SMALL)
						+ " <a>" + AdjudicationMessages.showSmall + "</a>");
		((GridData) codes.getLayoutData()).exclude = rows.isEmpty();
		codes.setVisible(!rows.isEmpty());
	}

	private void otherMeasures() {
		SetAgreement agreement = agreements.get(facet.facet());
		if (agreement != null && findings.containsKey(facet.facet())) {
			new MeasuresDialog(getShell(), AgreementTable.of(agreement, set.codes(), findings.get(facet.facet()), Bilingual.same(set.name(facet)))
					.table(DRAWS, SEED)).open();
		}
	}

	/** The confusion, which takes the keyboard when it is asked for. */
	ConfusionMatrix matrix() {
		return matrix;
	}

	/** Returns the words of the pane, for tests. */
	String words() {
		return AdjudicationMessages.agreementTitle + "\n" + facets.words() + codes.words() + (rest.getVisible() ? rest.getText() : "")
				+ "\n" + note.getText();
	}
}
