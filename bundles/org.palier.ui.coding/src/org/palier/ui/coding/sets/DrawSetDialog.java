// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.coding.estimates.PlanTrial;
import org.palier.coding.sets.FrameCoverage;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SetException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ui.coding.CodingHandler;
import org.palier.ui.labels.Inks;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Asks how sure one wants to be, and draws the sample that this takes, as one run that can be undone; then it opens, or waits. */
final class DrawSetDialog extends Dialog {

	private static final String IMPORT = "org.palier.ui.commands.import";
	private static final int LATER = IDialogConstants.CLIENT_ID;
	/** Milliseconds: several changes at once are counted once. */
	private static final int DELAY = 300;

	private final IWorkbenchWindow window;
	private final StudySession session;
	private final SampleDrafts drafts;
	private Asking asking;
	private Asking drawing;
	private Label lead;
	private Label counted;
	private Label meaning;
	private Link more;
	private SureRows sure;
	private ReaderRows readers;
	private PlanDetail detail;
	private MarginEnd ends;
	private Label pace;
	private Composite next;
	private LinkedSentence wrong;
	private Label summary;
	/** The inputs from which the rows were counted; null before. */
	private Object known;

	DrawSetDialog(IWorkbenchWindow window, StudySession session, Counted posts) {
		super(window.getShell());
		this.window = window;
		this.session = session;
		this.drafts = new SampleDrafts(session, posts);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(SetMessages.drawTitle, session.name()));
		// From any field, and none of them gets it first.
		Listener keys = event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
					&& event.widget instanceof Control control && control.getShell() == shell) {
				event.doit = false;
				event.type = SWT.None;
				if (getButton(IDialogConstants.OK_ID).isEnabled()) {
					buttonPressed(IDialogConstants.OK_ID);
				}
			}
		};
		shell.getDisplay().addFilter(SWT.KeyDown, keys);
		shell.addListener(SWT.Dispose, event -> shell.getDisplay().removeFilter(SWT.KeyDown, keys));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(18, 12).spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		asking = new Asking(area);
		drawing = new Asking(area);
		var title = new Label(area, SWT.NONE);
		title.setText(SetMessages.sureTitle);
		title.setFont(JFaceResources.getHeaderFont());
		lead = line(area, SetMessages.sureMore, Inks.QUIET);
		coverage(area);
		sure = new SureRows(area, this::chosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sure.control());
		pace = line(area, "", Inks.QUIET);
		readers = new ReaderRows(area, drafts.persons().values(),
				new ChosenCoder(session).isChosen() ? new ChosenCoder(session).name() : "", drafts.usualFacets(),
				drafts.usualFacets().stream().skip(1).map(drafts.facets()::get).toList(), this::changed, this::code);
		detail = new PlanDetail(area, drafts, new Heard());
		var last = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 0).applyTo(last);
		ends = new MarginEnd(last, this::told);
		var attempt = new Link(last, SWT.NONE);
		attempt.setText("<a>" + CountedSentence.bind(SetMessages.tryPlan, PlanTrial.CORPORA) + "</a>");
		attempt.setToolTipText(SetMessages.tryPlanMore);
		attempt.addListener(SWT.Selection, event -> attempt());
		next = steps(area);
		wrong = new LinkedSentence(area, PlanDetail::remedy, detail::follow);
		Inks.NO.on(wrong.control());
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(wrong.control());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.palier.help.coding_sets");
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) {
				changed();
			}
		});
		return area;
	}

	private static Label line(Composite area, String words, Inks ink) {
		var line = new Label(area, SWT.WRAP);
		line.setText(words);
		ink.on(line);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(line);
		return line;
	}

	private void coverage(Composite area) {
		var strip = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		counted = new Label(strip, SWT.NONE);
		counted.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		counted.setText(SetMessages.countingFrame);
		meaning = new Label(strip, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
		more = new Link(strip, SWT.NONE);
		more.setText("<a>" + SetMessages.moreFirst + "</a>");
		more.setVisible(false);
		more.addListener(SWT.Selection, event -> {
			close();
			importMore();
		});
	}

	private void importMore() {
		try {
			window.getService(IHandlerService.class).executeCommand(IMPORT, null);
		} catch (CommandException failure) {
			ILog.of(DrawSetDialog.class).error(IMPORT, failure);
		}
	}

	/** Shows the later steps. */
	private Composite steps(Composite area) {
		var steps = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(18, 2).extendedMargins(0, 0, 6, 0).applyTo(steps);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
		for (String each : List.of(SetMessages.step1, SetMessages.step2, SetMessages.step3)) {
			var head = new Label(steps, SWT.NONE);
			head.setText(each);
			head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		for (String each : List.of(SetMessages.step1More, SetMessages.step2More, SetMessages.step3More)) {
			line(steps, each, Inks.QUIET);
		}
		for (Control each : steps.getChildren()) {
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(each);
		}
		return steps;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		((GridData) parent.getLayoutData()).grabExcessHorizontalSpace = true;
		((GridData) parent.getLayoutData()).horizontalAlignment = SWT.FILL;
		((GridLayout) parent.getLayout()).numColumns++;
		((GridLayout) parent.getLayout()).makeColumnsEqualWidth = false;
		summary = new Label(parent, SWT.RIGHT);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		createButton(parent, IDialogConstants.OK_ID, SetMessages.drawAndBegin, true);
		createButton(parent, LATER, SetMessages.drawForLater, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		allow(false);
	}

	private void allow(boolean drawn) {
		if (getButton(LATER) != null) {
			getButton(LATER).setEnabled(drawn);
			getButton(IDialogConstants.OK_ID).setEnabled(drawn);
		}
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(wanted.x, 1000), Math.max(wanted.y, 600));
	}

	private void code(Set<String> ids) {
		detail.code(ids);
		changed();
	}

	/** Another row, or number. */
	private void chosen() {
		detail.draw(sure.posts());
		told();
	}

	private final class Heard implements PlanDetail.Ear {

		@Override
		public void changed() {
			DrawSetDialog.this.changed();
		}

		@Override
		public void folded(boolean open) {
			for (Control each : List.of(lead, pace, next)) {
				each.setVisible(!open);
				((GridData) each.getLayoutData()).exclude = open;
			}
			sure.tight(open);
			Point size = getShell().getSize();
			Point wanted = getShell().computeSize(size.x, SWT.DEFAULT);
			getShell().setSize(size.x, Math.min(Math.max(size.y, wanted.y), getShell().getDisplay().getClientArea().height - 40));
			getShell().layout(true, true);
			DrawSetDialog.this.changed();
		}

		@Override
		public void typed(int posts) {
			sure.fix(posts);
			told();
		}
	}

	/**
	 * Called when something of the plan has changed: inputs of the rows are counted again, and everything else is
	 * shown.
	 */
	private void changed() {
		if (sure == null || wrong == null) {
			return;
		}
		readers.coded(detail.coded());
		try {
			String reader = drafts.persons().entrySet().stream().filter(it -> it.getValue().equals(readers.reader())).map(it -> it.getKey())
					.findFirst().orElse("");
			Object wanted = List.of(detail.ground(), reader);
			if (!Objects.equals(known, wanted)) {
				known = wanted;
				sure.enable(false);
				allow(false);
				asking.ask(drafts.ground(detail.trial(), reader), DELAY, this::counted, this::refused);
			}
		} catch (SetException refused) {
			known = null;
			asking.cancel();
			refused(refused.reason());
			return;
		}
		told();
	}

	private void refused(Bilingual why) {
		wrong.show(List.of(why));
		allow(false);
		wrong.control().requestLayout();
	}

	private void counted(SampleDrafts.Ground ground) {
		boolean first = counted.getText().equals(SetMessages.countingFrame);
		FrameCoverage coverage = ground.coverage();
		counted.setText(coverage.counted().in(Locale.getDefault()).replace("&", "&&"));
		meaning.setText(coverage.meaning().in(Locale.getDefault()).replace("&", "&&"));
		meaning.setToolTipText(meaning.getText());
		(coverage.isEnough() ? Inks.QUIET : Inks.WARNING).on(meaning);
		more.setVisible(!coverage.isEnough());
		sure.show(ground);
		pace.setText(sure.pace());
		pace.getParent().layout(true, true);
		counted.getParent().layout(true, true);
		told();
		if (first) {
			widen();
			sure.setFocus();
		}
	}

	/** Widens the dialog: the counts may be wider than the words before them. */
	private void widen() {
		Point size = getShell().getSize();
		Rectangle screen = getShell().getMonitor().getClientArea();
		int wanted = Math.min(getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).x, screen.width);
		if (wanted > size.x) {
			int left = Math.max(screen.x, Math.min(getShell().getLocation().x, screen.x + screen.width - wanted));
			getShell().setBounds(left, getShell().getLocation().y, wanted, size.y);
		}
	}

	/** Says what would be drawn, or what keeps it from being drawn. */
	private void told() {
		if (asking.isUnderWay() || known == null) {
			return;
		}
		String missing = readers.reader().isEmpty() && !readers.readers().isEmpty() ? SetMessages.whoFirst
				: sure.isNothing() ? SetMessages.emptyFrame
				: detail.wrong();
		Bilingual why = missing.isEmpty() ? null : Bilingual.same(missing);
		try {
			PlanRequest request = request();
			drafts.run(request, ends.margin());
			detail.tell(request);
			if (detail.showsPreview() && why == null) {
				detail.preview().say(SetMessages.reading);
				drawing.ask(drafts.draw(request, ends.margin()), DELAY, detail.preview()::show, detail.preview()::refuse);
			}
		} catch (SetException refused) {
			why = refused.reason();
		}
		sure.readers(readers.readers().size());
		summary.setText(why == null ? sure.summary() : "");
		if (why == null) {
			wrong.show("");
			allow(true);
		} else {
			refused(why);
		}
		summary.getParent().layout(true, true);
	}

	/** Only when somebody asks: it takes seconds. */
	private void attempt() {
		try {
			new TrialDialog(getShell(), drafts.trial(request(), ends.margin())).open();
		} catch (SetException refused) {
			refused(refused.reason());
		}
	}

	private PlanRequest request() throws SetException {
		return detail.request(sure.posts(), readers.readers());
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.OK_ID || id == LATER) {
			draw(id == IDialogConstants.OK_ID);
		} else {
			super.buttonPressed(id);
		}
	}

	/** Tries it first, so that a plan that cannot be followed is refused while it can still be changed. */
	private void draw(boolean open) {
		if (open && readers.reader().isEmpty()) {
			refused(Bilingual.same(SetMessages.whoReadsFirst));
			readers.readerField().setFocus();
			allow(true);
			return;
		}
		try {
			PlanRequest request = request();
			allow(false);
			drawing.ask(drafts.draw(request, ends.margin()), 0, drawn -> begin(request, open), why -> {
				allow(true);
				wrong.show(List.of(why));
				wrong.control().requestLayout();
			});
		} catch (SetException refused) {
			refused(refused.reason());
		}
	}

	private void begin(PlanRequest request, boolean open) {
		try {
			SampleRun run = drafts.run(request, ends.margin());
			String reader = readers.reader();
			close();
			var jobs = new StudyJobs(window, session, SetMessages.title);
			jobs.run(NLS.bind(SetMessages.drawJob, run.plan().name()), run, drawn -> {
				session.study().getCodingSets().stream().filter(it -> drawn.set().equals(it.getId())).findFirst().ifPresent(jobs::reveal);
				if (open) {
					new ChosenCoder(session).choose(reader);
					CodingHandler.openSet(window, session, drawn.set());
				}
			});
		} catch (SetException refused) {
			refused(refused.reason());
		}
	}
}
