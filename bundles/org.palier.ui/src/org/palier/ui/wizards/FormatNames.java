// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import org.palier.reports.choices.ReportFormat;

/** What the formats of a report are called in a window. */
public final class FormatNames {

	private FormatNames() {
	}

	/** In the language of the workbench. */
	public static String of(ReportFormat format) {
		return switch (format) {
		case HTML -> WizardMessages.reportHtml;
		case PDF -> WizardMessages.reportPdf;
		case DOCX -> WizardMessages.reportDocx;
		case XLSX -> WizardMessages.reportXlsx;
		case DATA -> WizardMessages.reportData;
		case SVG -> WizardMessages.reportSvg;
		};
	}
}
