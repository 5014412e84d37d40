// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle, in the language of the workbench. */
final class CorpusMessages extends NLS {

	public static String abstained;
	public static String account;
	public static String accountsAll;
	public static String accountsByHand;
	public static String accountsOpen;
	public static String address;
	public static String agency;
	public static String ambiguous;
	public static String ambiguousLong;
	public static String any;
	public static String arrival;
	public static String attribution;
	public static String attributionHint;
	public static String attributionSummary;
	public static String author;
	public static String basis;
	public static String basisAmbiguous;
	public static String basisByHand;
	public static String basisHandle;
	public static String basisId;
	public static String basisSetAside;
	public static String basisUnknown;
	public static String basisUrl;
	public static String byAgency;
	public static String byMonth;
	public static String byPlatform;
	public static String cancel;
	public static String chooseUsage;
	public static String classifier;
	public static String classify;
	public static String classifyDone;
	public static String classifyJob;
	public static String classifyMessage;
	public static String classifyNoPosts;
	public static String classifyNone;
	public static String classifyPosts;
	public static String classifyTitle;
	public static String clearFilter;
	public static String codeByHand;
	public static String codePost;
	public static String codedBy;
	public static String codedByHuman;
	public static String codedByMachine;
	public static String coding;
	public static String codingsLog;
	public static String countAbstained;
	public static String countAccepted;
	public static String countCoded;
	public static String countPosts;
	public static String countRead;
	public static String countRejected;
	public static String countRelayed;
	public static String countRemarks;
	public static String counting;
	public static String date;
	public static String dateInSource;
	public static String direct;
	public static String doneOf;
	public static String forgetMapping;
	public static String found;
	public static String give;
	public static String giveToAgency;
	public static String giveToAgencyMessage;
	public static String giveToAgencyTitle;
	public static String inForce;
	public static String itemId;
	public static String language;
	public static String machineAbstains;
	public static String machineSays;
	public static String metrics;
	public static String month;
	public static String newest;
	public static String noAccount;
	public static String noAccountHint;
	public static String noDate;
	public static String noManifest;
	public static String noPlatformHint;
	public static String noPosts;
	public static String noStudy;
	public static String notCoded;
	public static String notCodedYet;
	public static String notInText;
	public static String nothingFound;
	public static String oldest;
	public static String or;
	public static String order;
	public static String pageAttribution;
	public static String pageOverview;
	public static String pagePosts;
	public static String pageRuns;
	public static String platform;
	public static String postsRelaying;
	public static String postsWritten;
	public static String quoted;
	public static String reading;
	public static String relayed;
	public static String relayedAgency;
	public static String relays;
	public static String repliesTo;
	public static String retry;
	public static String runClassify;
	public static String runCounts;
	public static String runImport;
	public static String runKind;
	public static String runLabel;
	public static String runsWords;
	public static String searchAccount;
	public static String searchAgency;
	public static String searchText;
	public static String searching;
	public static String setAside;
	public static String show;
	public static String showPosts;
	public static String source;
	public static String sourceLine;
	public static String span;
	public static String takeBack;
	public static String takeBackTip;
	public static String takenBack;
	public static String text;
	public static String unattributed;
	public static String unattributedLong;
	public static String usage;

	static {
		NLS.initializeMessages("org.palier.ui.corpus.messages", CorpusMessages.class);
	}

	private CorpusMessages() {
	}
}
