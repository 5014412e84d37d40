/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.palier.model.PalierPackage
 * @generated
 */
public interface PalierFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PalierFactory eINSTANCE = org.palier.model.impl.PalierFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Localized Text</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Localized Text</em>'.
	 * @generated
	 */
	LocalizedText createLocalizedText();

	/**
	 * Returns a new object of class '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study</em>'.
	 * @generated
	 */
	Study createStudy();

	/**
	 * Returns a new object of class '<em>Theory Pack</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Theory Pack</em>'.
	 * @generated
	 */
	TheoryPack createTheoryPack();

	/**
	 * Returns a new object of class '<em>Own Field</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Own Field</em>'.
	 * @generated
	 */
	OwnField createOwnField();

	/**
	 * Returns a new object of class '<em>Field Choice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Choice</em>'.
	 * @generated
	 */
	FieldChoice createFieldChoice();

	/**
	 * Returns a new object of class '<em>Saved View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Saved View</em>'.
	 * @generated
	 */
	SavedView createSavedView();

	/**
	 * Returns a new object of class '<em>Saved Question</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Saved Question</em>'.
	 * @generated
	 */
	SavedQuestion createSavedQuestion();

	/**
	 * Returns a new object of class '<em>Unread</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unread</em>'.
	 * @generated
	 */
	Unread createUnread();

	/**
	 * Returns a new object of class '<em>Pack Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pack Reference</em>'.
	 * @generated
	 */
	PackReference createPackReference();

	/**
	 * Returns a new object of class '<em>Jurisdiction</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Jurisdiction</em>'.
	 * @generated
	 */
	Jurisdiction createJurisdiction();

	/**
	 * Returns a new object of class '<em>Agency Category</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency Category</em>'.
	 * @generated
	 */
	AgencyCategory createAgencyCategory();

	/**
	 * Returns a new object of class '<em>External Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>External Id</em>'.
	 * @generated
	 */
	ExternalId createExternalId();

	/**
	 * Returns a new object of class '<em>Agency</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency</em>'.
	 * @generated
	 */
	Agency createAgency();

	/**
	 * Returns a new object of class '<em>Platform</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Platform</em>'.
	 * @generated
	 */
	Platform createPlatform();

	/**
	 * Returns a new object of class '<em>Presence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Presence</em>'.
	 * @generated
	 */
	Presence createPresence();

	/**
	 * Returns a new object of class '<em>Presence Coding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Presence Coding</em>'.
	 * @generated
	 */
	PresenceCoding createPresenceCoding();

	/**
	 * Returns a new object of class '<em>Presence Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Presence Decision</em>'.
	 * @generated
	 */
	PresenceDecision createPresenceDecision();

	/**
	 * Returns a new object of class '<em>Account</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Account</em>'.
	 * @generated
	 */
	Account createAccount();

	/**
	 * Returns a new object of class '<em>Theory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Theory</em>'.
	 * @generated
	 */
	Theory createTheory();

	/**
	 * Returns a new object of class '<em>Category</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Category</em>'.
	 * @generated
	 */
	Category createCategory();

	/**
	 * Returns a new object of class '<em>Usage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Usage</em>'.
	 * @generated
	 */
	Usage createUsage();

	/**
	 * Returns a new object of class '<em>Placement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placement</em>'.
	 * @generated
	 */
	Placement createPlacement();

	/**
	 * Returns a new object of class '<em>Coder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coder</em>'.
	 * @generated
	 */
	Coder createCoder();

	/**
	 * Returns a new object of class '<em>Account Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Account Mapping</em>'.
	 * @generated
	 */
	AccountMapping createAccountMapping();

	/**
	 * Returns a new object of class '<em>Public Kind</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Public Kind</em>'.
	 * @generated
	 */
	PublicKind createPublicKind();

	/**
	 * Returns a new object of class '<em>Listed Public</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Listed Public</em>'.
	 * @generated
	 */
	ListedPublic createListedPublic();

	/**
	 * Returns a new object of class '<em>Public Account</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Public Account</em>'.
	 * @generated
	 */
	PublicAccount createPublicAccount();

	/**
	 * Returns a new object of class '<em>Example</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Example</em>'.
	 * @generated
	 */
	Example createExample();

	/**
	 * Returns a new object of class '<em>Replacement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Replacement</em>'.
	 * @generated
	 */
	Replacement createReplacement();

	/**
	 * Returns a new object of class '<em>Objective</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Objective</em>'.
	 * @generated
	 */
	Objective createObjective();

	/**
	 * Returns a new object of class '<em>Interview</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interview</em>'.
	 * @generated
	 */
	Interview createInterview();

	/**
	 * Returns a new object of class '<em>Participant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Participant</em>'.
	 * @generated
	 */
	Participant createParticipant();

	/**
	 * Returns a new object of class '<em>Consent</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Consent</em>'.
	 * @generated
	 */
	Consent createConsent();

	/**
	 * Returns a new object of class '<em>Transcript</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transcript</em>'.
	 * @generated
	 */
	Transcript createTranscript();

	/**
	 * Returns a new object of class '<em>Transcript Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Transcript Line</em>'.
	 * @generated
	 */
	TranscriptLine createTranscriptLine();

	/**
	 * Returns a new object of class '<em>Ranked Objective</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ranked Objective</em>'.
	 * @generated
	 */
	RankedObjective createRankedObjective();

	/**
	 * Returns a new object of class '<em>Grid Theme</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grid Theme</em>'.
	 * @generated
	 */
	GridTheme createGridTheme();

	/**
	 * Returns a new object of class '<em>Grid Question</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grid Question</em>'.
	 * @generated
	 */
	GridQuestion createGridQuestion();

	/**
	 * Returns a new object of class '<em>Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Answer</em>'.
	 * @generated
	 */
	Answer createAnswer();

	/**
	 * Returns a new object of class '<em>Code</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Code</em>'.
	 * @generated
	 */
	Code createCode();

	/**
	 * Returns a new object of class '<em>Passage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Passage</em>'.
	 * @generated
	 */
	Passage createPassage();

	/**
	 * Returns a new object of class '<em>Memo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Memo</em>'.
	 * @generated
	 */
	Memo createMemo();

	/**
	 * Returns a new object of class '<em>Case Selection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Selection</em>'.
	 * @generated
	 */
	CaseSelection createCaseSelection();

	/**
	 * Returns a new object of class '<em>Selected Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Selected Case</em>'.
	 * @generated
	 */
	SelectedCase createSelectedCase();

	/**
	 * Returns a new object of class '<em>Coding Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coding Set</em>'.
	 * @generated
	 */
	CodingSet createCodingSet();

	/**
	 * Returns a new object of class '<em>Set Stratum</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Set Stratum</em>'.
	 * @generated
	 */
	SetStratum createSetStratum();

	/**
	 * Returns a new object of class '<em>Set Addition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Set Addition</em>'.
	 * @generated
	 */
	SetAddition createSetAddition();

	/**
	 * Returns a new object of class '<em>Handed Out</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Handed Out</em>'.
	 * @generated
	 */
	HandedOut createHandedOut();

	/**
	 * Returns a new object of class '<em>Published Figure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Published Figure</em>'.
	 * @generated
	 */
	PublishedFigure createPublishedFigure();

	/**
	 * Returns a new object of class '<em>Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Finding</em>'.
	 * @generated
	 */
	Finding createFinding();

	/**
	 * Returns a new object of class '<em>Finding Cell</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Finding Cell</em>'.
	 * @generated
	 */
	FindingCell createFindingCell();

	/**
	 * Returns a new object of class '<em>Author Text</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Author Text</em>'.
	 * @generated
	 */
	AuthorText createAuthorText();

	/**
	 * Returns a new object of class '<em>Section Comment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section Comment</em>'.
	 * @generated
	 */
	SectionComment createSectionComment();

	/**
	 * Returns a new object of class '<em>Recommendation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recommendation</em>'.
	 * @generated
	 */
	Recommendation createRecommendation();

	/**
	 * Returns a new object of class '<em>Scenario</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scenario</em>'.
	 * @generated
	 */
	Scenario createScenario();

	/**
	 * Returns a new object of class '<em>Assumption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Assumption</em>'.
	 * @generated
	 */
	Assumption createAssumption();

	/**
	 * Returns a new object of class '<em>Fixed Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Value</em>'.
	 * @generated
	 */
	FixedValue createFixedValue();

	/**
	 * Returns a new object of class '<em>Triangular Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Triangular Distribution</em>'.
	 * @generated
	 */
	TriangularDistribution createTriangularDistribution();

	/**
	 * Returns a new object of class '<em>Uniform Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Uniform Distribution</em>'.
	 * @generated
	 */
	UniformDistribution createUniformDistribution();

	/**
	 * Returns a new object of class '<em>Normal Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Normal Distribution</em>'.
	 * @generated
	 */
	NormalDistribution createNormalDistribution();

	/**
	 * Returns a new object of class '<em>Beta Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beta Distribution</em>'.
	 * @generated
	 */
	BetaDistribution createBetaDistribution();

	/**
	 * Returns a new object of class '<em>Empirical Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Empirical Distribution</em>'.
	 * @generated
	 */
	EmpiricalDistribution createEmpiricalDistribution();

	/**
	 * Returns a new object of class '<em>Agency Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency Filter</em>'.
	 * @generated
	 */
	AgencyFilter createAgencyFilter();

	/**
	 * Returns a new object of class '<em>Proposed Usage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Proposed Usage</em>'.
	 * @generated
	 */
	ProposedUsage createProposedUsage();

	/**
	 * Returns a new object of class '<em>Platform Appears</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Platform Appears</em>'.
	 * @generated
	 */
	PlatformAppears createPlatformAppears();

	/**
	 * Returns a new object of class '<em>Platform Closes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Platform Closes</em>'.
	 * @generated
	 */
	PlatformCloses createPlatformCloses();

	/**
	 * Returns a new object of class '<em>Adoption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Adoption</em>'.
	 * @generated
	 */
	Adoption createAdoption();

	/**
	 * Returns a new object of class '<em>Adoption Rate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Adoption Rate</em>'.
	 * @generated
	 */
	AdoptionRate createAdoptionRate();

	/**
	 * Returns a new object of class '<em>Logistic Adoption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Logistic Adoption</em>'.
	 * @generated
	 */
	LogisticAdoption createLogisticAdoption();

	/**
	 * Returns a new object of class '<em>Post Volume</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Post Volume</em>'.
	 * @generated
	 */
	PostVolume createPostVolume();

	/**
	 * Returns a new object of class '<em>Usage Shift</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Usage Shift</em>'.
	 * @generated
	 */
	UsageShift createUsageShift();

	/**
	 * Returns a new object of class '<em>Placement Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placement Change</em>'.
	 * @generated
	 */
	PlacementChange createPlacementChange();

	/**
	 * Returns a new object of class '<em>Reply Practice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reply Practice</em>'.
	 * @generated
	 */
	ReplyPractice createReplyPractice();

	/**
	 * Returns a new object of class '<em>Validation Delay</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Validation Delay</em>'.
	 * @generated
	 */
	ValidationDelay createValidationDelay();

	/**
	 * Returns a new object of class '<em>Work Hours</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Work Hours</em>'.
	 * @generated
	 */
	WorkHours createWorkHours();

	/**
	 * Returns a new object of class '<em>New Agency</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>New Agency</em>'.
	 * @generated
	 */
	NewAgency createNewAgency();

	/**
	 * Returns a new object of class '<em>Merger</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Merger</em>'.
	 * @generated
	 */
	Merger createMerger();

	/**
	 * Returns a new object of class '<em>Contributed Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Contributed Change</em>'.
	 * @generated
	 */
	ContributedChange createContributedChange();

	/**
	 * Returns a new object of class '<em>Change Argument</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Change Argument</em>'.
	 * @generated
	 */
	ChangeArgument createChangeArgument();

	/**
	 * Returns a new object of class '<em>Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Run</em>'.
	 * @generated
	 */
	Run createRun();

	/**
	 * Returns a new object of class '<em>Kept Apart</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kept Apart</em>'.
	 * @generated
	 */
	KeptApart createKeptApart();

	/**
	 * Returns a new object of class '<em>Table Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Mapping</em>'.
	 * @generated
	 */
	TableMapping createTableMapping();

	/**
	 * Returns a new object of class '<em>Column Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Column Mapping</em>'.
	 * @generated
	 */
	ColumnMapping createColumnMapping();

	/**
	 * Returns a new object of class '<em>Field Constant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Constant</em>'.
	 * @generated
	 */
	FieldConstant createFieldConstant();

	/**
	 * Returns a new object of class '<em>Value Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value Mapping</em>'.
	 * @generated
	 */
	ValueMapping createValueMapping();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PalierPackage getPalierPackage();

} //PalierFactory
