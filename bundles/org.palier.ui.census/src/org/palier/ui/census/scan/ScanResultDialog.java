// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.detection.study.ScanResult;
import org.palier.detection.study.ScanResult.FoundAccount;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Platform;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.StudySession;

/** The results of a scan by platform: agencies found present and accounts. It also shows what was left out, and the next step. */
final class ScanResultDialog extends TitleAreaDialog {

	private final StudySession session;
	private final ScanResult result;
	private Table table;

	ScanResultDialog(Shell parent, StudySession session, ScanResult result) {
		super(parent);
		this.session = session;
		this.result = result;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ScanMessages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var typography = new Typography(Locale.getDefault());
		Map<String, Long> counts = result.counts();
		setTitle(NLS.bind(ScanMessages.found, typography.count(counts.get("accounts")), typography.count(counts.get("agencies"))));
		setMessage(ScanMessages.notAbsent);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(body);
		table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 240).applyTo(table);
		column(ScanMessages.platform, SWT.LEFT, 180);
		column(ScanMessages.agencies, SWT.RIGHT, 160);
		column(ScanMessages.share, SWT.RIGHT, 150);
		column(ScanMessages.accounts, SWT.RIGHT, 110);
		Map<String, Set<String>> agencies = new HashMap<>();
		Map<String, Long> accounts = new HashMap<>();
		for (FoundAccount found : result.found()) {
			agencies.computeIfAbsent(found.platform(), it -> new HashSet<>()).add(found.agency());
			accounts.merge(found.platform(), 1L, Long::sum);
		}
		int looked = result.looked().size();
		for (Platform platform : session.study().getPlatforms()) {
			int here = agencies.getOrDefault(platform.getId(), Set.of()).size();
			new TableItem(table, SWT.NONE).setText(new String[] { Bilingual.of(platform.getName()).in(Locale.getDefault()), typography.count(here),
					looked == 0 ? "–" : typography.share((double) here / looked), typography.count(accounts.getOrDefault(platform.getId(), 0L)) });
		}
		List<Bilingual> remarks = result.remarks();
		String more = (counts.get("unreadable") == 0 ? "" : NLS.bind(ScanMessages.unreadable, typography.count(counts.get("unreadable"))) + "\n")
				+ String.join("\n", remarks.stream().map(it -> it.in(Locale.getDefault())).toList()) + (remarks.isEmpty() ? "" : "\n")
				+ ScanMessages.next;
		var left = new Label(body, SWT.WRAP);
		left.setText(more.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(620, SWT.DEFAULT).applyTo(left);
		return body;
	}

	private void column(String name, int align, int width) {
		var column = new TableColumn(table, align);
		column.setText(name);
		TextScale.widen(column, width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
