/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.palier.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PalierFactoryImpl extends EFactoryImpl implements PalierFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PalierFactory init() {
		try {
			PalierFactory thePalierFactory = (PalierFactory)EPackage.Registry.INSTANCE.getEFactory(PalierPackage.eNS_URI);
			if (thePalierFactory != null) {
				return thePalierFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PalierFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PalierFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PalierPackage.LOCALIZED_TEXT: return createLocalizedText();
			case PalierPackage.STUDY: return createStudy();
			case PalierPackage.THEORY_PACK: return createTheoryPack();
			case PalierPackage.OWN_FIELD: return createOwnField();
			case PalierPackage.FIELD_CHOICE: return createFieldChoice();
			case PalierPackage.SAVED_VIEW: return createSavedView();
			case PalierPackage.SAVED_QUESTION: return createSavedQuestion();
			case PalierPackage.UNREAD: return createUnread();
			case PalierPackage.PACK_REFERENCE: return createPackReference();
			case PalierPackage.JURISDICTION: return createJurisdiction();
			case PalierPackage.AGENCY_CATEGORY: return createAgencyCategory();
			case PalierPackage.EXTERNAL_ID: return createExternalId();
			case PalierPackage.AGENCY: return createAgency();
			case PalierPackage.PLATFORM: return createPlatform();
			case PalierPackage.PRESENCE: return createPresence();
			case PalierPackage.PRESENCE_CODING: return createPresenceCoding();
			case PalierPackage.PRESENCE_DECISION: return createPresenceDecision();
			case PalierPackage.ACCOUNT: return createAccount();
			case PalierPackage.THEORY: return createTheory();
			case PalierPackage.CATEGORY: return createCategory();
			case PalierPackage.USAGE: return createUsage();
			case PalierPackage.PLACEMENT: return createPlacement();
			case PalierPackage.CODER: return createCoder();
			case PalierPackage.ACCOUNT_MAPPING: return createAccountMapping();
			case PalierPackage.PUBLIC_KIND: return createPublicKind();
			case PalierPackage.LISTED_PUBLIC: return createListedPublic();
			case PalierPackage.PUBLIC_ACCOUNT: return createPublicAccount();
			case PalierPackage.EXAMPLE: return createExample();
			case PalierPackage.REPLACEMENT: return createReplacement();
			case PalierPackage.OBJECTIVE: return createObjective();
			case PalierPackage.INTERVIEW: return createInterview();
			case PalierPackage.PARTICIPANT: return createParticipant();
			case PalierPackage.CONSENT: return createConsent();
			case PalierPackage.TRANSCRIPT: return createTranscript();
			case PalierPackage.TRANSCRIPT_LINE: return createTranscriptLine();
			case PalierPackage.RANKED_OBJECTIVE: return createRankedObjective();
			case PalierPackage.GRID_THEME: return createGridTheme();
			case PalierPackage.GRID_QUESTION: return createGridQuestion();
			case PalierPackage.ANSWER: return createAnswer();
			case PalierPackage.CODE: return createCode();
			case PalierPackage.PASSAGE: return createPassage();
			case PalierPackage.MEMO: return createMemo();
			case PalierPackage.CASE_SELECTION: return createCaseSelection();
			case PalierPackage.SELECTED_CASE: return createSelectedCase();
			case PalierPackage.CODING_SET: return createCodingSet();
			case PalierPackage.SET_STRATUM: return createSetStratum();
			case PalierPackage.SET_ADDITION: return createSetAddition();
			case PalierPackage.HANDED_OUT: return createHandedOut();
			case PalierPackage.PUBLISHED_FIGURE: return createPublishedFigure();
			case PalierPackage.FINDING: return createFinding();
			case PalierPackage.FINDING_CELL: return createFindingCell();
			case PalierPackage.AUTHOR_TEXT: return createAuthorText();
			case PalierPackage.SECTION_COMMENT: return createSectionComment();
			case PalierPackage.RECOMMENDATION: return createRecommendation();
			case PalierPackage.SCENARIO: return createScenario();
			case PalierPackage.ASSUMPTION: return createAssumption();
			case PalierPackage.FIXED_VALUE: return createFixedValue();
			case PalierPackage.TRIANGULAR_DISTRIBUTION: return createTriangularDistribution();
			case PalierPackage.UNIFORM_DISTRIBUTION: return createUniformDistribution();
			case PalierPackage.NORMAL_DISTRIBUTION: return createNormalDistribution();
			case PalierPackage.BETA_DISTRIBUTION: return createBetaDistribution();
			case PalierPackage.EMPIRICAL_DISTRIBUTION: return createEmpiricalDistribution();
			case PalierPackage.AGENCY_FILTER: return createAgencyFilter();
			case PalierPackage.PROPOSED_USAGE: return createProposedUsage();
			case PalierPackage.PLATFORM_APPEARS: return createPlatformAppears();
			case PalierPackage.PLATFORM_CLOSES: return createPlatformCloses();
			case PalierPackage.ADOPTION: return createAdoption();
			case PalierPackage.ADOPTION_RATE: return createAdoptionRate();
			case PalierPackage.LOGISTIC_ADOPTION: return createLogisticAdoption();
			case PalierPackage.POST_VOLUME: return createPostVolume();
			case PalierPackage.USAGE_SHIFT: return createUsageShift();
			case PalierPackage.PLACEMENT_CHANGE: return createPlacementChange();
			case PalierPackage.REPLY_PRACTICE: return createReplyPractice();
			case PalierPackage.VALIDATION_DELAY: return createValidationDelay();
			case PalierPackage.WORK_HOURS: return createWorkHours();
			case PalierPackage.NEW_AGENCY: return createNewAgency();
			case PalierPackage.MERGER: return createMerger();
			case PalierPackage.CONTRIBUTED_CHANGE: return createContributedChange();
			case PalierPackage.CHANGE_ARGUMENT: return createChangeArgument();
			case PalierPackage.RUN: return createRun();
			case PalierPackage.KEPT_APART: return createKeptApart();
			case PalierPackage.TABLE_MAPPING: return createTableMapping();
			case PalierPackage.COLUMN_MAPPING: return createColumnMapping();
			case PalierPackage.FIELD_CONSTANT: return createFieldConstant();
			case PalierPackage.VALUE_MAPPING: return createValueMapping();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PalierPackage.WORK_BASIS:
				return createWorkBasisFromString(eDataType, initialValue);
			case PalierPackage.DATA_NATURE:
				return createDataNatureFromString(eDataType, initialValue);
			case PalierPackage.PRESENCE_STATUS:
				return createPresenceStatusFromString(eDataType, initialValue);
			case PalierPackage.AUTHENTICITY:
				return createAuthenticityFromString(eDataType, initialValue);
			case PalierPackage.SET_PURPOSE:
				return createSetPurposeFromString(eDataType, initialValue);
			case PalierPackage.ALLOCATION:
				return createAllocationFromString(eDataType, initialValue);
			case PalierPackage.FIELD_SUBJECT:
				return createFieldSubjectFromString(eDataType, initialValue);
			case PalierPackage.FIELD_TYPE:
				return createFieldTypeFromString(eDataType, initialValue);
			case PalierPackage.CODER_KIND:
				return createCoderKindFromString(eDataType, initialValue);
			case PalierPackage.PLANNING:
				return createPlanningFromString(eDataType, initialValue);
			case PalierPackage.CONSENT_FORM:
				return createConsentFormFromString(eDataType, initialValue);
			case PalierPackage.CONSENT_SCOPE:
				return createConsentScopeFromString(eDataType, initialValue);
			case PalierPackage.VALIDATION_LEVEL:
				return createValidationLevelFromString(eDataType, initialValue);
			case PalierPackage.TARGETED_PUBLIC:
				return createTargetedPublicFromString(eDataType, initialValue);
			case PalierPackage.TONE:
				return createToneFromString(eDataType, initialValue);
			case PalierPackage.COMPLEMENTARITY:
				return createComplementarityFromString(eDataType, initialValue);
			case PalierPackage.IMPRESSION:
				return createImpressionFromString(eDataType, initialValue);
			case PalierPackage.CASE_RESPONSE:
				return createCaseResponseFromString(eDataType, initialValue);
			case PalierPackage.RECOMMENDATION_STATE:
				return createRecommendationStateFromString(eDataType, initialValue);
			case PalierPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case PalierPackage.OBSERVATION:
				return createObservationFromString(eDataType, initialValue);
			case PalierPackage.HISTORY:
				return createHistoryFromString(eDataType, initialValue);
			case PalierPackage.FORMER_ADDRESS:
				return createFormerAddressFromString(eDataType, initialValue);
			case PalierPackage.FORMER_NAME:
				return createFormerNameFromString(eDataType, initialValue);
			case PalierPackage.FORMER_VALUE:
				return createFormerValueFromString(eDataType, initialValue);
			case PalierPackage.OWN_VALUE:
				return createOwnValueFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PalierPackage.WORK_BASIS:
				return convertWorkBasisToString(eDataType, instanceValue);
			case PalierPackage.DATA_NATURE:
				return convertDataNatureToString(eDataType, instanceValue);
			case PalierPackage.PRESENCE_STATUS:
				return convertPresenceStatusToString(eDataType, instanceValue);
			case PalierPackage.AUTHENTICITY:
				return convertAuthenticityToString(eDataType, instanceValue);
			case PalierPackage.SET_PURPOSE:
				return convertSetPurposeToString(eDataType, instanceValue);
			case PalierPackage.ALLOCATION:
				return convertAllocationToString(eDataType, instanceValue);
			case PalierPackage.FIELD_SUBJECT:
				return convertFieldSubjectToString(eDataType, instanceValue);
			case PalierPackage.FIELD_TYPE:
				return convertFieldTypeToString(eDataType, instanceValue);
			case PalierPackage.CODER_KIND:
				return convertCoderKindToString(eDataType, instanceValue);
			case PalierPackage.PLANNING:
				return convertPlanningToString(eDataType, instanceValue);
			case PalierPackage.CONSENT_FORM:
				return convertConsentFormToString(eDataType, instanceValue);
			case PalierPackage.CONSENT_SCOPE:
				return convertConsentScopeToString(eDataType, instanceValue);
			case PalierPackage.VALIDATION_LEVEL:
				return convertValidationLevelToString(eDataType, instanceValue);
			case PalierPackage.TARGETED_PUBLIC:
				return convertTargetedPublicToString(eDataType, instanceValue);
			case PalierPackage.TONE:
				return convertToneToString(eDataType, instanceValue);
			case PalierPackage.COMPLEMENTARITY:
				return convertComplementarityToString(eDataType, instanceValue);
			case PalierPackage.IMPRESSION:
				return convertImpressionToString(eDataType, instanceValue);
			case PalierPackage.CASE_RESPONSE:
				return convertCaseResponseToString(eDataType, instanceValue);
			case PalierPackage.RECOMMENDATION_STATE:
				return convertRecommendationStateToString(eDataType, instanceValue);
			case PalierPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case PalierPackage.OBSERVATION:
				return convertObservationToString(eDataType, instanceValue);
			case PalierPackage.HISTORY:
				return convertHistoryToString(eDataType, instanceValue);
			case PalierPackage.FORMER_ADDRESS:
				return convertFormerAddressToString(eDataType, instanceValue);
			case PalierPackage.FORMER_NAME:
				return convertFormerNameToString(eDataType, instanceValue);
			case PalierPackage.FORMER_VALUE:
				return convertFormerValueToString(eDataType, instanceValue);
			case PalierPackage.OWN_VALUE:
				return convertOwnValueToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText createLocalizedText() {
		LocalizedTextImpl localizedText = new LocalizedTextImpl();
		return localizedText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TheoryPack createTheoryPack() {
		TheoryPackImpl theoryPack = new TheoryPackImpl();
		return theoryPack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OwnField createOwnField() {
		OwnFieldImpl ownField = new OwnFieldImpl();
		return ownField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldChoice createFieldChoice() {
		FieldChoiceImpl fieldChoice = new FieldChoiceImpl();
		return fieldChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavedView createSavedView() {
		SavedViewImpl savedView = new SavedViewImpl();
		return savedView;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavedQuestion createSavedQuestion() {
		SavedQuestionImpl savedQuestion = new SavedQuestionImpl();
		return savedQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unread createUnread() {
		UnreadImpl unread = new UnreadImpl();
		return unread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PackReference createPackReference() {
		PackReferenceImpl packReference = new PackReferenceImpl();
		return packReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Jurisdiction createJurisdiction() {
		JurisdictionImpl jurisdiction = new JurisdictionImpl();
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgencyCategory createAgencyCategory() {
		AgencyCategoryImpl agencyCategory = new AgencyCategoryImpl();
		return agencyCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExternalId createExternalId() {
		ExternalIdImpl externalId = new ExternalIdImpl();
		return externalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency createAgency() {
		AgencyImpl agency = new AgencyImpl();
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform createPlatform() {
		PlatformImpl platform = new PlatformImpl();
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Presence createPresence() {
		PresenceImpl presence = new PresenceImpl();
		return presence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PresenceCoding createPresenceCoding() {
		PresenceCodingImpl presenceCoding = new PresenceCodingImpl();
		return presenceCoding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PresenceDecision createPresenceDecision() {
		PresenceDecisionImpl presenceDecision = new PresenceDecisionImpl();
		return presenceDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account createAccount() {
		AccountImpl account = new AccountImpl();
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Theory createTheory() {
		TheoryImpl theory = new TheoryImpl();
		return theory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category createCategory() {
		CategoryImpl category = new CategoryImpl();
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Usage createUsage() {
		UsageImpl usage = new UsageImpl();
		return usage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placement createPlacement() {
		PlacementImpl placement = new PlacementImpl();
		return placement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder createCoder() {
		CoderImpl coder = new CoderImpl();
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccountMapping createAccountMapping() {
		AccountMappingImpl accountMapping = new AccountMappingImpl();
		return accountMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicKind createPublicKind() {
		PublicKindImpl publicKind = new PublicKindImpl();
		return publicKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListedPublic createListedPublic() {
		ListedPublicImpl listedPublic = new ListedPublicImpl();
		return listedPublic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicAccount createPublicAccount() {
		PublicAccountImpl publicAccount = new PublicAccountImpl();
		return publicAccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Example createExample() {
		ExampleImpl example = new ExampleImpl();
		return example;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Replacement createReplacement() {
		ReplacementImpl replacement = new ReplacementImpl();
		return replacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objective createObjective() {
		ObjectiveImpl objective = new ObjectiveImpl();
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interview createInterview() {
		InterviewImpl interview = new InterviewImpl();
		return interview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant createParticipant() {
		ParticipantImpl participant = new ParticipantImpl();
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent createConsent() {
		ConsentImpl consent = new ConsentImpl();
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transcript createTranscript() {
		TranscriptImpl transcript = new TranscriptImpl();
		return transcript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TranscriptLine createTranscriptLine() {
		TranscriptLineImpl transcriptLine = new TranscriptLineImpl();
		return transcriptLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RankedObjective createRankedObjective() {
		RankedObjectiveImpl rankedObjective = new RankedObjectiveImpl();
		return rankedObjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GridTheme createGridTheme() {
		GridThemeImpl gridTheme = new GridThemeImpl();
		return gridTheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GridQuestion createGridQuestion() {
		GridQuestionImpl gridQuestion = new GridQuestionImpl();
		return gridQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer createAnswer() {
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code createCode() {
		CodeImpl code = new CodeImpl();
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Passage createPassage() {
		PassageImpl passage = new PassageImpl();
		return passage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memo createMemo() {
		MemoImpl memo = new MemoImpl();
		return memo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseSelection createCaseSelection() {
		CaseSelectionImpl caseSelection = new CaseSelectionImpl();
		return caseSelection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SelectedCase createSelectedCase() {
		SelectedCaseImpl selectedCase = new SelectedCaseImpl();
		return selectedCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodingSet createCodingSet() {
		CodingSetImpl codingSet = new CodingSetImpl();
		return codingSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SetStratum createSetStratum() {
		SetStratumImpl setStratum = new SetStratumImpl();
		return setStratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SetAddition createSetAddition() {
		SetAdditionImpl setAddition = new SetAdditionImpl();
		return setAddition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandedOut createHandedOut() {
		HandedOutImpl handedOut = new HandedOutImpl();
		return handedOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedFigure createPublishedFigure() {
		PublishedFigureImpl publishedFigure = new PublishedFigureImpl();
		return publishedFigure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding createFinding() {
		FindingImpl finding = new FindingImpl();
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingCell createFindingCell() {
		FindingCellImpl findingCell = new FindingCellImpl();
		return findingCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuthorText createAuthorText() {
		AuthorTextImpl authorText = new AuthorTextImpl();
		return authorText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionComment createSectionComment() {
		SectionCommentImpl sectionComment = new SectionCommentImpl();
		return sectionComment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation createRecommendation() {
		RecommendationImpl recommendation = new RecommendationImpl();
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario() {
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption() {
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedValue createFixedValue() {
		FixedValueImpl fixedValue = new FixedValueImpl();
		return fixedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriangularDistribution createTriangularDistribution() {
		TriangularDistributionImpl triangularDistribution = new TriangularDistributionImpl();
		return triangularDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UniformDistribution createUniformDistribution() {
		UniformDistributionImpl uniformDistribution = new UniformDistributionImpl();
		return uniformDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NormalDistribution createNormalDistribution() {
		NormalDistributionImpl normalDistribution = new NormalDistributionImpl();
		return normalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BetaDistribution createBetaDistribution() {
		BetaDistributionImpl betaDistribution = new BetaDistributionImpl();
		return betaDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmpiricalDistribution createEmpiricalDistribution() {
		EmpiricalDistributionImpl empiricalDistribution = new EmpiricalDistributionImpl();
		return empiricalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgencyFilter createAgencyFilter() {
		AgencyFilterImpl agencyFilter = new AgencyFilterImpl();
		return agencyFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposedUsage createProposedUsage() {
		ProposedUsageImpl proposedUsage = new ProposedUsageImpl();
		return proposedUsage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformAppears createPlatformAppears() {
		PlatformAppearsImpl platformAppears = new PlatformAppearsImpl();
		return platformAppears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlatformCloses createPlatformCloses() {
		PlatformClosesImpl platformCloses = new PlatformClosesImpl();
		return platformCloses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Adoption createAdoption() {
		AdoptionImpl adoption = new AdoptionImpl();
		return adoption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdoptionRate createAdoptionRate() {
		AdoptionRateImpl adoptionRate = new AdoptionRateImpl();
		return adoptionRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogisticAdoption createLogisticAdoption() {
		LogisticAdoptionImpl logisticAdoption = new LogisticAdoptionImpl();
		return logisticAdoption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PostVolume createPostVolume() {
		PostVolumeImpl postVolume = new PostVolumeImpl();
		return postVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsageShift createUsageShift() {
		UsageShiftImpl usageShift = new UsageShiftImpl();
		return usageShift;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlacementChange createPlacementChange() {
		PlacementChangeImpl placementChange = new PlacementChangeImpl();
		return placementChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplyPractice createReplyPractice() {
		ReplyPracticeImpl replyPractice = new ReplyPracticeImpl();
		return replyPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValidationDelay createValidationDelay() {
		ValidationDelayImpl validationDelay = new ValidationDelayImpl();
		return validationDelay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkHours createWorkHours() {
		WorkHoursImpl workHours = new WorkHoursImpl();
		return workHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NewAgency createNewAgency() {
		NewAgencyImpl newAgency = new NewAgencyImpl();
		return newAgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Merger createMerger() {
		MergerImpl merger = new MergerImpl();
		return merger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContributedChange createContributedChange() {
		ContributedChangeImpl contributedChange = new ContributedChangeImpl();
		return contributedChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeArgument createChangeArgument() {
		ChangeArgumentImpl changeArgument = new ChangeArgumentImpl();
		return changeArgument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Run createRun() {
		RunImpl run = new RunImpl();
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeptApart createKeptApart() {
		KeptApartImpl keptApart = new KeptApartImpl();
		return keptApart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableMapping createTableMapping() {
		TableMappingImpl tableMapping = new TableMappingImpl();
		return tableMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ColumnMapping createColumnMapping() {
		ColumnMappingImpl columnMapping = new ColumnMappingImpl();
		return columnMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldConstant createFieldConstant() {
		FieldConstantImpl fieldConstant = new FieldConstantImpl();
		return fieldConstant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueMapping createValueMapping() {
		ValueMappingImpl valueMapping = new ValueMappingImpl();
		return valueMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkBasis createWorkBasisFromString(EDataType eDataType, String initialValue) {
		WorkBasis result = WorkBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataNature createDataNatureFromString(EDataType eDataType, String initialValue) {
		DataNature result = DataNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PresenceStatus createPresenceStatusFromString(EDataType eDataType, String initialValue) {
		PresenceStatus result = PresenceStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPresenceStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Authenticity createAuthenticityFromString(EDataType eDataType, String initialValue) {
		Authenticity result = Authenticity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuthenticityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SetPurpose createSetPurposeFromString(EDataType eDataType, String initialValue) {
		SetPurpose result = SetPurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSetPurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Allocation createAllocationFromString(EDataType eDataType, String initialValue) {
		Allocation result = Allocation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAllocationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldSubject createFieldSubjectFromString(EDataType eDataType, String initialValue) {
		FieldSubject result = FieldSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldType createFieldTypeFromString(EDataType eDataType, String initialValue) {
		FieldType result = FieldType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoderKind createCoderKindFromString(EDataType eDataType, String initialValue) {
		CoderKind result = CoderKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoderKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Planning createPlanningFromString(EDataType eDataType, String initialValue) {
		Planning result = Planning.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanningToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsentForm createConsentFormFromString(EDataType eDataType, String initialValue) {
		ConsentForm result = ConsentForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsentScope createConsentScopeFromString(EDataType eDataType, String initialValue) {
		ConsentScope result = ConsentScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ValidationLevel createValidationLevelFromString(EDataType eDataType, String initialValue) {
		ValidationLevel result = ValidationLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertValidationLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TargetedPublic createTargetedPublicFromString(EDataType eDataType, String initialValue) {
		TargetedPublic result = TargetedPublic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTargetedPublicToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tone createToneFromString(EDataType eDataType, String initialValue) {
		Tone result = Tone.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertToneToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Complementarity createComplementarityFromString(EDataType eDataType, String initialValue) {
		Complementarity result = Complementarity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComplementarityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Impression createImpressionFromString(EDataType eDataType, String initialValue) {
		Impression result = Impression.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImpressionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseResponse createCaseResponseFromString(EDataType eDataType, String initialValue) {
		CaseResponse result = CaseResponse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseResponseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecommendationState createRecommendationStateFromString(EDataType eDataType, String initialValue) {
		RecommendationState result = RecommendationState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecommendationStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Observation createObservation(final String it) {
		return it == null ? null : org.palier.model.Observation.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Observation createObservationFromString(EDataType eDataType, String initialValue) {
		return createObservation(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObservation(final Observation it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObservationToString(EDataType eDataType, Object instanceValue) {
		return convertObservation((Observation)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public History createHistory(final String it) {
		return it == null ? null : org.palier.model.History.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public History createHistoryFromString(EDataType eDataType, String initialValue) {
		return createHistory(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHistory(final History it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHistoryToString(EDataType eDataType, Object instanceValue) {
		return convertHistory((History)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormerAddress createFormerAddress(final String it) {
		return it == null ? null : org.palier.model.FormerAddress.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormerAddress createFormerAddressFromString(EDataType eDataType, String initialValue) {
		return createFormerAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormerAddress(final FormerAddress it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormerAddressToString(EDataType eDataType, Object instanceValue) {
		return convertFormerAddress((FormerAddress)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormerName createFormerName(final String it) {
		return it == null ? null : org.palier.model.FormerName.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormerName createFormerNameFromString(EDataType eDataType, String initialValue) {
		return createFormerName(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormerName(final FormerName it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormerNameToString(EDataType eDataType, Object instanceValue) {
		return convertFormerName((FormerName)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormerValue createFormerValue(final String it) {
		return it == null ? null : org.palier.model.FormerValue.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormerValue createFormerValueFromString(EDataType eDataType, String initialValue) {
		return createFormerValue(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormerValue(final FormerValue it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormerValueToString(EDataType eDataType, Object instanceValue) {
		return convertFormerValue((FormerValue)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OwnValue createOwnValue(final String it) {
		return it == null ? null : org.palier.model.OwnValue.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OwnValue createOwnValueFromString(EDataType eDataType, String initialValue) {
		return createOwnValue(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOwnValue(final OwnValue it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOwnValueToString(EDataType eDataType, Object instanceValue) {
		return convertOwnValue((OwnValue)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PalierPackage getPalierPackage() {
		return (PalierPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PalierPackage getPackage() {
		return PalierPackage.eINSTANCE;
	}

} //PalierFactoryImpl
