// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.model.Interview;
import org.palier.model.PalierPackage;
import org.palier.model.TargetedPublic;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.properties.WrittenText;

/** Facts of an organisation that tables count: chosen from lists, numbers with comma or point, words. */
final class TypedFacts {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final List<EAttribute> FACTS = List.of(MODEL.getInterview_Planning(), MODEL.getInterview_Pilot(),
			MODEL.getInterview_ShadowSite(), MODEL.getInterview_MonitoredBefore(), MODEL.getInterview_OutsideFirm(),
			MODEL.getInterview_HoursPerWeek(), MODEL.getInterview_People(), MODEL.getInterview_FullTimeStaff(),
			MODEL.getInterview_Validation(), MODEL.getInterview_ValidatedBy(), MODEL.getInterview_ValidationDelayHours(),
			MODEL.getInterview_ScenariosPrepared(), MODEL.getInterview_Targets(), MODEL.getInterview_Tone(),
			MODEL.getInterview_SelfRegulation(), MODEL.getInterview_WrittenRules(), MODEL.getInterview_Complementarity(),
			MODEL.getInterview_FormalEvaluation(), MODEL.getInterview_Impression(), MODEL.getInterview_Note());

	/** The share of the width for names, in per cent. */
	private static final int NAMES = 42;

	private final Composite body;
	private final FactsHost host;
	private final List<Runnable> refreshes = new ArrayList<>();
	private final List<WrittenText> written = new ArrayList<>();
	private final List<Label> names = new ArrayList<>();
	private Interview interview;

	TypedFacts(Composite body, FactsHost host) {
		this.body = body;
		this.host = host;
	}

	void build(Interview of) {
		interview = of;
		refreshes.clear();
		written.clear();
		names.clear();
		for (EAttribute fact : FACTS) {
			Class<?> type = fact.getEAttributeType().getInstanceClass();
			var name = new Label(body, SWT.WRAP);
			name.setText(InterviewWords.said("fact." + fact.getName()));
			GridDataFactory.fillDefaults().applyTo(name);
			names.add(name);
			if (fact == MODEL.getInterview_Targets()) {
				GridDataFactory.fillDefaults().indent(0, 3).applyTo(name);
				targets();
			} else if (fact.getEAttributeType() instanceof EEnum values) {
				choice(fact, values.getELiterals().stream().map(EEnumLiteral::getInstance).toList(),
						it -> InterviewWords.said("value." + values.getName() + "." + ((Enumerator) it).getLiteral()));
			} else if (type == Boolean.class) {
				choice(fact, Arrays.asList(null, true, false), it -> InterviewWords.said(it == null ? "unknown" : it.equals(true) ? "yes" : "no"));
			} else if (type == String.class) {
				field(fact, typed -> typed.isBlank() ? null : typed, it -> Objects.toString(it, ""));
			} else {
				field(fact, typed -> TypedNumber.read(typed, type == Integer.class, Locale.getDefault()),
						it -> TypedNumber.write(it, Locale.getDefault()));
			}
		}
	}

	private <T> void choice(EAttribute fact, List<T> values, Function<T, String> word) {
		var combo = new Combo(body, SWT.READ_ONLY);
		combo.setData(fact);
		values.forEach(it -> combo.add(word.apply(it)));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> set(fact, values.get(combo.getSelectionIndex())));
		refreshes.add(() -> {
			int at = values.indexOf(interview.eGet(fact));
			if (at != combo.getSelectionIndex()) {
				combo.select(at);
			}
		});
	}

	private void field(EAttribute fact, Function<String, Object> read, Function<Object, String> write) {
		boolean words = fact == MODEL.getInterview_Note();
		var field = new Text(body, words ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
		field.setData(fact);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, words ? 3 * field.getLineHeight() : SWT.DEFAULT).span(2, 1).applyTo(field);
		var each = new WrittenText(field, () -> write.apply(interview.eGet(fact)), typed -> set(fact, read.apply(typed)), host::say);
		written.add(each);
		refreshes.add(each::refresh);
	}

	/** In the order in which they were ticked, which is that of their importance. */
	private void targets() {
		var boxes = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(6, 0).applyTo(boxes);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(boxes);
		for (TargetedPublic target : TargetedPublic.VALUES) {
			var box = new Button(boxes, SWT.CHECK);
			box.setData(target);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
			String name = InterviewWords.said("value.TargetedPublic." + target.getLiteral());
			box.addListener(SWT.Selection, event -> edit(() -> {
				if (interview.getTargets().contains(target)) {
					interview.getTargets().remove(target);
				} else {
					interview.getTargets().add(target);
				}
			}));
			refreshes.add(() -> {
				int at = interview.getTargets().indexOf(target);
				box.setSelection(at >= 0);
				box.setText(at < 0 || interview.getTargets().size() < 2 ? name : InterviewWords.said("nth", at + 1, name));
			});
		}
	}

	/** Names take a second line before fields lose theirs. @param width of the pane, in pixels */
	void fit(int width) {
		names.forEach(it -> ((GridData) it.getLayoutData()).widthHint = Math.min(it.computeSize(SWT.DEFAULT, SWT.DEFAULT).x,
				width * NAMES / 100));
	}

	void refresh(Interview now) {
		interview = now;
		refreshes.forEach(Runnable::run);
	}

	void commit() {
		written.forEach(WrittenText::commit);
	}

	private void set(EAttribute fact, Object value) {
		Interview of = interview;
		edit(() -> of.eSet(fact, value));
	}

	private void edit(Runnable change) {
		host.execute(new RecordedEdit(InterviewWords.both("edit.fact"), Root.beneath(interview), change));
	}
}
