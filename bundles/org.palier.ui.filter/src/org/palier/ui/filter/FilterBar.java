// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.model.FieldSubject;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.filter.Condition;
import org.palier.study.filter.FilterField;
import org.palier.study.filter.FilterOffers.Offer;
import org.palier.study.filter.FilterOffers;
import org.palier.study.filter.WhereException;
import org.palier.ui.labels.Inks;

/**
 * The bar for the one filter of a study. It has the saved view, a chip for each condition, a field for the next one, and at the right the
 * numbers of the selected part. It follows the filter, whichever window changes it. User-interface thread only.
 */
public final class FilterBar extends Composite {

	/** Goes to the field of the bar that is active. */
	static final String WRITE = "org.palier.ui.filter.write";
	private static final int ENTRY = 160;
	private static final int FIRST_ENTRY = 340;

	private final StudyFilters filters;
	private final IWorkbenchPartSite site;
	private final Set<FilterField> without;
	private final ViewChoice views;
	private final Label modified;
	private final Composite tail;
	private final FilterEntry entry;
	private final FilterCounts counts;
	private final MonthsRow months;
	private final Button save;
	private final Button revert;
	private final Button lift;
	private List<FilterChip> chips = List.of();
	/** The texts of the chips, for which the bar was laid out. */
	private List<Object> seen = List.of();
	private List<Object> laid = List.of();
	private Condition edited;
	private FilterOffers offers;
	private Study offered;
	private long offeredState;

	/**
	 * @param parent  takes its whole width
	 * @param site    of the part that shows it; gets the focus back, and Ctrl+L while it is active
	 * @param without fields on which nothing that the part shows depends
	 */
	public FilterBar(Composite parent, StudyFilters filters, IWorkbenchPartSite site, Set<FilterField> without) {
		super(parent, SWT.NONE);
		this.filters = filters;
		this.site = site;
		this.without = Set.copyOf(without);
		setLayout(new BarLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.palier.help.filter");
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		views = new ViewChoice(this, filters);
		modified = new Label(this, SWT.NONE);
		modified.setText(FilterMessages.modified);
		Inks.WARNING.on(modified);
		entry = new FilterEntry(this, this::found, new Writing());
		tail = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(tail);
		counts = new FilterCounts(tail, filters);
		save = button(() -> views.attempt(this::keep));
		revert = button(() -> filters.saved().ifPresent(filters::show));
		revert.setText(FilterMessages.revert);
		lift = button(this::liftAll);
		lift.setText(FilterMessages.lift);
		months = new MonthsRow(this, filters, this::leaveMonths);
		StudyFilters.Listener follows = this::refresh;
		filters.addListener(follows);
		var handler = site.getService(IHandlerService.class).activateHandler(WRITE, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				write("");
				return null;
			}
		});
		addDisposeListener(event -> {
			filters.removeListener(follows);
			handler.getHandlerService().deactivateHandler(handler);
		});
		refresh();
	}

	/** Goes to the field. @param words that are written there, such as the name of a field; empty for none */
	public void write(String words) {
		edited = null;
		entry.write(words);
	}

	/** Takes what else the part lets one choose: it stands at the right end of the bar, in a line of its own where there is no room. */
	public Composite beside() {
		var more = new Composite(this, SWT.NONE);
		more.setLayout(new FillLayout());
		return more;
	}

	/** Leaves out how much is in, where the part says it itself. */
	public void countElsewhere() {
		visible(counts.control(), false);
	}

	private Button button(Runnable pressed) {
		var made = new Button(tail, SWT.PUSH);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(it -> pressed.run()));
		return made;
	}

	private void keep() {
		if (filters.saved().isPresent()) {
			filters.save();
		} else {
			views.saveAs();
		}
	}

	private void refresh() {
		if (isDisposed()) {
			return;
		}
		List<Condition> conditions = filters.shown();
		views.update();
		boolean isModified = filters.isModified();
		boolean isSaved = filters.saved().isPresent();
		modified.setVisible(isModified);
		save.setText(isSaved ? FilterMessages.save : FilterMessages.saveAsMenu);
		visible(save, !conditions.isEmpty() && (isModified || !isSaved) && filters.gone().isEmpty());
		visible(revert, isModified);
		visible(lift, !conditions.isEmpty());
		List<Object> now = conditions.stream().<Object>map(it -> List.of(it, state(it))).toList();
		if (!now.equals(seen)) {
			chips(conditions);
			seen = now;
		}
		entry.control().setMessage(conditions.isEmpty() ? FilterMessages.firstHint : FilterMessages.hint);
		entry.control().setLayoutData(conditions.isEmpty() ? FIRST_ENTRY : ENTRY);
		counts.count();
		months.update();
		// Each edit of the study comes here: where all reads as before nothing moves.
		List<Object> lies = List.of(now, isModified, isSaved, counts.text(), views.shown());
		if (!lies.equals(laid)) {
			laid = lies;
			requestLayout();
			layout(true, true);
		}
	}

	private FilterChip.State state(Condition condition) {
		return filters.gone().containsKey(condition) ? FilterChip.State.GONE
				: isWithout(condition.field().text()) ? FilterChip.State.WITHOUT_EFFECT : FilterChip.State.HOLDS;
	}

	/** A field that the study declares of posts does what their language does. */
	private boolean isWithout(String field) {
		return without.stream().anyMatch(it -> it.id().equals(field)) || without.contains(FilterField.LANGUAGE)
				&& DeclaredFields.of(filters.session().study()).of(FieldSubject.POST).stream().anyMatch(it -> it.id().equals(field));
	}

	private void chips(List<Condition> shown) {
		Control focused = getDisplay().getFocusControl();
		int had = focused instanceof FilterChip ? chips.indexOf(focused) : -1;
		List<FilterChip> old = chips;
		var made = new ArrayList<FilterChip>();
		var wishes = new Listing();
		for (Condition each : shown) {
			WhereException missing = filters.gone().get(each);
			var chip = new FilterChip(this, each, state(each), missing == null ? "" : missing.reason().in(Locale.getDefault()), wishes);
			chip.moveAbove(entry.control());
			made.add(chip);
		}
		chips = made;
		if (had >= 0) {
			focus(Math.min(had, made.size() - 1));
		}
		old.forEach(Control::dispose);
	}

	private void focus(int index) {
		if (index >= 0 && index < chips.size()) {
			chips.get(index).setFocus();
		} else {
			entry.control().setFocus();
		}
	}

	private static void visible(Control control, boolean visible) {
		GridData place = control.getLayoutData() instanceof GridData data ? data : new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		place.exclude = !visible;
		control.setLayoutData(place);
		control.setVisible(visible);
	}

	private FilterOffers offers() {
		if (offers == null || offered != filters.session().study() || offeredState != filters.session().state()) {
			offered = filters.session().study();
			offeredState = filters.session().state();
			offers = new FilterOffers(offered);
		}
		return offers;
	}

	private List<Offer> found(String typed, int most) {
		List<Offer> found = typed.isBlank() ? List.of() : offers().find(typed, most);
		return MonthsOffer.isCalled(typed) && months.isOffered()
				? Stream.concat(Stream.of(MonthsOffer.OFFER), found.stream()).limit(most).toList() : found;
	}

	/** The part gets the keyboard, or the period that was chosen. */
	private void leaveMonths() {
		chips.stream().filter(it -> it.condition().field().text().equals(FilterField.PERIOD.id())).findFirst().ifPresentOrElse(Control::setFocus,
				() -> entry.control().setFocus());
	}

	private void liftAll() {
		filters.lift();
		site.getPart().setFocus();
	}

	/** The requests of the field. */
	private final class Writing implements FilterEntry.Wishes {

		@Override
		public void add(Offer offer) {
			if (offer == MonthsOffer.OFFER) {
				months.open();
				return;
			}
			if (edited == null) {
				filters.add(offer.condition());
			} else {
				filters.replace(edited, offer.condition());
				edited = null;
			}
		}

		@Override
		public void removeLast() {
			if (!chips.isEmpty()) {
				filters.remove(chips.getLast().condition());
			}
		}

		@Override
		public void leave(int step) {
			edited = null;
			if (!chips.isEmpty()) {
				focus(chips.size() - 1);
			} else if (step == 0) {
				site.getPart().setFocus();
			}
		}
	}

	/** The requests of the chips. */
	private final class Listing implements FilterChip.Wishes {

		@Override
		public void list(FilterChip chip) {
			Condition condition = chip.condition();
			if (condition.field().text().equals(FilterField.PERIOD.id()) && months.isOffered()) {
				months.open();
				return;
			}
			List<Offer> values = offers().like(condition);
			if (values.stream().noneMatch(it -> !it.condition().values().isEmpty()) || !isOfValues(condition)) {
				edited = condition;
				entry.write(FilterOffers.written(condition, Locale.getDefault()));
				return;
			}
			int place = chips.indexOf(chip);
			new ChipList(chip, condition, values, chosen -> {
				if (isDisposed()) {
					return;
				}
				if (chosen == null) {
					filters.remove(condition);
				} else if (!chosen.equals(condition)) {
					filters.replace(condition, chosen);
				}
				focus(Math.min(place, chips.size() - 1));
			}).open();
		}

		private static boolean isOfValues(Condition condition) {
			return condition.compare() == Condition.Compare.IS || condition.compare() == Condition.Compare.IS_NOT;
		}

		@Override
		public void remove(FilterChip chip) {
			filters.remove(chip.condition());
		}

		@Override
		public void go(FilterChip chip, int step) {
			focus(Math.max(0, chips.indexOf(chip) + step));
		}

		@Override
		public void lift() {
			liftAll();
		}
	}
}
