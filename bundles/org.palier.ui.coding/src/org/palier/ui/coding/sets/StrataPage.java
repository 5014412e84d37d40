// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.sets.NeededPosts;
import org.palier.coding.sets.PlanRequest.Strata;
import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.Targeting;
import org.palier.ui.coding.sets.Fields.Boxes;
import org.palier.ui.coding.sets.Fields.Choice;

/** How many posts, from which strata, at random or targeted; the calculator says how many a margin needs. */
final class StrataPage extends PlanPage {

	private static final int MOST = 1_000_000;
	private static final String NONE = "none";
	private static final String SEARCH = "search";

	private final Map<String, String> fields;
	private Spinner size;
	private Spinner margin;
	private Spinner share;
	private Button calculate;
	private Label needed;
	private Boxes<String> by;
	private Choice<String> allocation;
	private Choice<String> variance;
	private Spinner agencies;
	private Button mergeSmall;
	private Choice<String> target;
	private Text words;
	private Spinner random;
	private Text seed;

	/** @param fields names of what tells strata apart, by id */
	StrataPage(Map<String, String> fields) {
		super("strata", SetMessages.strataPage, SetMessages.strataPageMore);
		this.fields = fields;
	}

	@Override
	public void createControl(Composite parent) {
		var rows = new Fields(parent, this::changed);
		rows.name(SetMessages.size);
		size = rows.number(rows.row(1), 200, 1, MOST);
		rows.name(SetMessages.calculator);
		Composite wanted = rows.row(5);
		margin = percent(wanted, SetMessages.margin, 50);
		share = percent(wanted, SetMessages.share, 500);
		calculate = new Button(wanted, SWT.PUSH);
		calculate.setText(SetMessages.calculate);
		calculate.addListener(SWT.Selection, event -> calculate());
		needed = rows.note("");
		by = rows.boxes(SetMessages.by, fields, it -> false);
		Map<String, String> ways = FramePage.ordered("proportional", SetMessages.proportional, "equal", SetMessages.equal);
		ways.put("neyman", SetMessages.neyman);
		ways.put("hand", SetMessages.byHand);
		allocation = rows.choice(SetMessages.allocation, ways, "proportional");
		var predicted = new LinkedHashMap<String, String>();
		fields.forEach((id, label) -> {
			if (DrawSetWizard.isPredicted(id)) {
				predicted.put(id, label);
			}
		});
		variance = rows.choice(SetMessages.variance, predicted, "usage");
		rows.name(SetMessages.agencies);
		Composite first = rows.row(2);
		agencies = rows.number(first, 0, 0, MOST);
		new Label(first, SWT.NONE).setText(SetMessages.agenciesNone);
		new Label(rows.body(), SWT.NONE);
		mergeSmall = rows.box(rows.body(), SetMessages.mergeSmall, false);
		Map<String, String> targets = FramePage.ordered(NONE, SetMessages.targetNone, Targeting.Known.LEAST_CERTAIN.text(), SetMessages.targetLeastCertain);
		targets.put(Targeting.Known.DIVERSE.text(), SetMessages.targetDiverse);
		targets.put(Targeting.Known.DISAGREEMENT.text(), SetMessages.targetDisagreement);
		targets.put(SEARCH, SetMessages.targetSearch);
		target = rows.choice(SetMessages.target, targets, NONE);
		new Label(rows.body(), SWT.NONE);
		Composite beside = rows.row(3);
		words = rows.text(beside, "", SetMessages.searchHint, 220);
		new Label(beside, SWT.NONE).setText(SetMessages.randomPart);
		random = rows.number(beside, 0, 0, MOST);
		seed = rows.text(SetMessages.seed, "1", "");
		done(rows.body());
		enable();
	}

	/** A share in tenths of a percent. */
	private static Spinner percent(Composite in, String words, int value) {
		new Label(in, SWT.NONE).setText(words);
		var field = new Spinner(in, SWT.BORDER);
		field.setValues(value, 1, 999, 1, 5, 50);
		return field;
	}

	private void calculate() {
		if (getWizard() instanceof DrawSetWizard wizard) {
			wizard.calculate(margin.getSelection() / 1000.0, share.getSelection() / 1000.0).ifPresent(this::show);
		}
	}

	private void show(NeededPosts posts) {
		size.setSelection((int) posts.posts());
		needed.setText(posts.text().in(Locale.getDefault()));
		needed.getParent().layout(true, true);
		changed();
	}

	/** What plays no part cannot be typed into. */
	void enable() {
		boolean targeted = !NONE.equals(target.chosen());
		words.setEnabled(SEARCH.equals(target.chosen()));
		random.setEnabled(targeted);
		variance.combo().setEnabled("neyman".equals(allocation.chosen()));
	}

	int size() {
		return size.getSelection();
	}

	boolean isByHand() {
		return "hand".equals(allocation.chosen());
	}

	/** @param byHand what was typed for each stratum; as long as nothing was, shares are proportional */
	Strata strata(Map<String, Integer> byHand) {
		String how = isByHand() && byHand.isEmpty() ? "proportional" : allocation.chosen();
		return new Strata(by.ticked(), how, isByHand() ? byHand : Map.of(), variance.combo().isEnabled() ? variance.chosen() : null, agencies.getSelection(),
				mergeSmall.getSelection());
	}

	Target target() {
		String how = target.chosen();
		if (NONE.equals(how)) {
			return Target.NONE;
		}
		Optional<Targeting> targeting = !SEARCH.equals(how) ? Optional.of(Targeting.parse(how))
				: words.getText().isBlank() ? Optional.empty() : Optional.of(new Targeting.Search(words.getText()));
		return new Target(targeting, random.getSelection());
	}

	/** True while words are wanted and none is typed. */
	boolean wantsWords() {
		return SEARCH.equals(target.chosen()) && words.getText().isBlank();
	}

	/** Empty for what is no whole number. */
	Optional<Long> seed() {
		return seed.getText().strip().matches("[+-]?\\d{1,18}") ? Optional.of(Long.parseLong(seed.getText().strip())) : Optional.empty();
	}

	/** How many posts, for tests. */
	Spinner sizeField() {
		return size;
	}
}
