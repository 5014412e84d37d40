// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import org.eclipse.osgi.util.NLS;

/** The words of the windows of exchange, in the language of the workbench. */
public final class ExchangeMessages extends NLS {

	public static String allCodings;
	public static String cancel;
	public static String codebookCsv;
	public static String codebookDone;
	public static String codebookImportQuestion;
	public static String codebookImportTitle;
	public static String codebookLanguage;
	public static String codebookQdc;
	public static String codebookTheory;
	public static String codebookTitle;
	public static String coder;
	public static String coderMore;
	public static String codeColumn;
	public static String columnFound;
	public static String counts;
	public static String doImport;
	public static String endingCsv;
	public static String endingTable;
	public static String english;
	public static String export;
	public static String exportMessage;
	public static String exportTitle;
	public static String exported;
	public static String facet;
	public static String file;
	public static String form;
	public static String formCodings;
	public static String formPosts;
	public static String formRecal;
	public static String formSpss;
	public static String formWide;
	public static String french;
	public static String hidden;
	public static String identified;
	public static String importJob;
	public static String importMessage;
	public static String importNothing;
	public static String importQuestion;
	public static String importTitle;
	public static String itemColumn;
	public static String machine;
	public static String noFile;
	public static String noFolder;
	public static String noPosts;
	public static String noSuchFile;
	public static String nobodyCoded;
	public static String platform;
	public static String rejectedFile;
	public static String remedyCoder;
	public static String remedyCodes;
	public static String remedyPlatform;
	public static String remedyPosts;
	public static String remedyWords;
	public static String set;
	public static String tableSays;
	public static String tryOut;
	public static String trying;
	public static String usage;
	public static String wordsTitle;
	public static String wordsRow;
	public static String wordsMore;
	public static String wordsMessage;
	public static String wordsLeft;
	public static String close;
	public static String codebooks;
	public static String codebookName;
	public static String codingsName;
	public static String parquet;
	public static String tables;

	static {
		NLS.initializeMessages("org.palier.ui.coding.exchange.messages", ExchangeMessages.class);
	}

	private ExchangeMessages() {
	}
}
