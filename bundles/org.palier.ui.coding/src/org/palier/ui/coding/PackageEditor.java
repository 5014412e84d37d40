// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.handout.PackageDesk;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.ui.study.AutosavedEditor;
import org.palier.ui.study.ChosenKeys;

/** The posts that one coder was handed in a file, gone through by keys. Each answer is in the file at once, so nothing is ever unsaved. */
public final class PackageEditor extends AutosavedEditor implements WholeWindow.Taker {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.coding.package";

	private PackageDesk desk;
	private CodingMemory memory;
	private CodingPage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof PackageInput file)) {
			throw new PartInitException("Not a coding package: " + input.getName());
		}
		try {
			desk = PackageDesk.open(file.file(), Clock.systemUTC());
		} catch (IOException failure) {
			throw new PartInitException(reason(failure, file), failure);
		}
		setSite(site);
		setInput(input);
		setPartName(NLS.bind(CodingMessages.titleOfSet, desk.terms().name().in(Locale.getDefault()), desk.terms().coder().name()));
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui")).getDialogSettings();
		IDialogSettings kept = DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "CodingPackage"), file.file().toString());
		memory = new CodingMemory(kept, new ChosenKeys(kept));
	}

	private static String reason(IOException failure, PackageInput file) {
		return failure instanceof Explained told ? told.reason().in(Locale.getDefault())
				: failure instanceof NoSuchFileException ? NLS.bind(CodingMessages.noPackage, file.file())
						: String.valueOf(failure.getLocalizedMessage());
	}

	@Override
	public void createPartControl(Composite parent) {
		WholeWindow.shareWithOthers(getSite().getPage());
		parent.setLayout(new FillLayout());
		if (desk.codebook().usages().codes().isEmpty()) {
			new Label(parent, SWT.WRAP).setText(CodingMessages.nothing);
			return;
		}
		page = new CodingPage(parent, desk, CodeKeys.of(desk.codebook(), desk.keys(), memory.keys().all()), new PackageSurroundings(),
				memory, Clock.systemUTC());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.coding");
		new CodingCommands(getSite(), () -> page);
		offerUndo();
	}

	/** The services of the window that the page needs: the coder is the one to whom the file was handed. */
	private final class PackageSurroundings extends Surroundings {

		PackageSurroundings() {
			super(getEditorSite(), () -> page, () -> memory, undo());
		}

		@Override
		public boolean mayChoose() {
			return false;
		}

		@Override
		public void choose() {
			// nobody else codes this file
		}

		/** The file itself is what goes back. */
		@Override
		public Optional<CodingPage.AfterLast> afterLast() {
			Path file = ((PackageInput) getEditorInput()).file();
			String name = String.valueOf(file.getFileName());
			return Optional.of(new CodingPage.AfterLast(desk.sender().map(it -> NLS.bind(CodingMessages.packageDoneTo, name, it))
					.orElseGet(() -> NLS.bind(CodingMessages.packageDone, name)), CodingMessages.showFolder,
					() -> Program.launch(file.getParent().toString())));
		}

		@Override
		public void progress(int settled, int all) {
			var typography = new Typography(Locale.getDefault());
			setPartName(NLS.bind(CodingMessages.titleProgress, new Object[] { desk.terms().name().in(Locale.getDefault()),
					desk.terms().coder().name(), typography.count(settled), typography.count(all) }));
		}

		@Override
		protected void keysChanged() {
			say(CodingMessages.keyNextTime);
		}

		@Override
		public void failed(IOException failure) {
			tell(failure instanceof Explained told ? told.reason().in(Locale.getDefault()) : String.valueOf(failure.getLocalizedMessage()), failure);
		}
	}

	/** Returns the page, for tests. */
	CodingPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (getSite() != null) {
			WholeWindow.giveBack(getSite().getPage());
		}
		super.dispose();
	}
}
