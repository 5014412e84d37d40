// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.palier.coding.estimates.PlanCost;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.PostEstimates.Checked;
import org.palier.statistics.estimation.CodingSize;

/**
 * How many posts are to be coded for which margin, given the machine: told at once for a draw with equal chances, and for the plan once the posts were
 * counted. What is told is what {@code palier run power} tells.
 */
final class MarginRows {

	private final Typography typography = new Typography(Locale.getDefault());
	private final Spinner margin;
	private final Spinner share;
	private final Spinner accuracy;
	private final Label told;
	private final Button take;
	/** What the counted plan was asked for, and what it costs; null before. */
	private Object counted;
	private PlanCost cost;

	/**
	 * Adds the rows.
	 *
	 * @param known how programs did where they were checked
	 * @param count counts the posts of the plan; empty when that is refused, which a person reads there
	 * @param taken takes the number
	 */
	MarginRows(Fields rows, Optional<Checked> known, Supplier<Optional<PlanCost>> count, Supplier<Object> plan, IntConsumer taken) {
		rows.name(SetMessages.calculator);
		Composite wanted = rows.row(6);
		margin = percent(wanted, SetMessages.margin, 50, 1, 999);
		share = percent(wanted, SetMessages.share, 500, 1, 999);
		accuracy = percent(wanted, SetMessages.accuracy, known.map(it -> (int) Math.round(it.accuracy() * 1000)).orElse(0), 0, 1000);
		accuracy.setToolTipText(known.map(it -> NLS.bind(SetMessages.accuracyKnown, it.where().in(Locale.getDefault()))).orElse(SetMessages.accuracyUnknown));
		told = rows.note("");
		rows.name("");
		Composite buttons = rows.row(2);
		Button ask = button(buttons, SetMessages.calculate);
		ask.addListener(SWT.Selection, event -> count.get().ifPresent(it -> {
			cost = it;
			counted = plan.get();
			tell();
		}));
		take = button(buttons, "");
		take.addListener(SWT.Selection, event -> posts().ifPresent(it -> taken.accept((int) Math.min(Integer.MAX_VALUE, it))));
		tell();
	}

	private static Button button(Composite in, String words) {
		var button = new Button(in, SWT.PUSH);
		button.setText(words);
		return button;
	}

	/** A share in tenths of a percent. */
	private Spinner percent(Composite in, String words, int value, int least, int most) {
		new Label(in, SWT.NONE).setText(words);
		var field = new Spinner(in, SWT.BORDER);
		field.setValues(value, least, most, 1, 5, 50);
		field.addListener(SWT.Modify, event -> tell());
		return field;
	}

	/** Another plan is asked for: what was counted holds of that one alone. @param plan what is asked for now */
	void asked(Object plan) {
		if (cost != null && !Objects.equals(counted, plan)) {
			cost = null;
			tell();
		}
	}

	private CodingSize size() {
		return new CodingSize(accuracy.getSelection() / 1000.0, share.getSelection() / 1000.0, margin.getSelection() / 1000.0);
	}

	/** Empty where the plan never gives the margin. */
	private OptionalLong posts() {
		return cost == null ? OptionalLong.of(size().simple()) : cost.needed(size(), PlanCost.ALIKE);
	}

	private void tell() {
		if (take == null) {
			return;
		}
		CodingSize size = size();
		String simple = NLS.bind(SetMessages.neededSimple, typography.count(size.simple()), typography.count(size.withoutMachine()));
		told.setText(simple + "\n" + (cost == null ? SetMessages.neededCount : plan()));
		told.setToolTipText(NLS.bind(SetMessages.neededSource, CodingSize.SOURCE));
		take.setEnabled(posts().isPresent());
		posts().ifPresent(it -> take.setText(NLS.bind(SetMessages.take, typography.count(it))));
		take.getParent().getParent().layout(true, true);
	}

	private String plan() {
		OptionalLong posts = posts();
		if (posts.isEmpty()) {
			return NLS.bind(SetMessages.neededFewAgencies, typography.count(cost.agencies()), typography.number(PlanCost.ALIKE, 1));
		}
		String told = NLS.bind(SetMessages.neededPlan,
				new Object[] { typography.count(posts.getAsLong()), typography.count(cost.posts()), typography.number(cost.effect(), 2) });
		return cost.agencies() == 0 ? told
				: told + " " + NLS.bind(SetMessages.neededAgencies, new Object[] { typography.count(cost.agencies()), typography.count(cost.frameAgencies()),
						typography.number(PlanCost.ALIKE, 1) });
	}
}
