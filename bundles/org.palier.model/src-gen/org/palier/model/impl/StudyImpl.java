/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.AccountMapping;
import org.palier.model.AgencyCategory;
import org.palier.model.AuthorText;
import org.palier.model.CaseSelection;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.DataNature;
import org.palier.model.Finding;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.KeptApart;
import org.palier.model.ListedPublic;
import org.palier.model.LocalizedText;
import org.palier.model.Memo;
import org.palier.model.Objective;
import org.palier.model.OwnField;
import org.palier.model.PackReference;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.PublicKind;
import org.palier.model.PublishedFigure;
import org.palier.model.Recommendation;
import org.palier.model.Run;
import org.palier.model.SavedQuestion;
import org.palier.model.SavedView;
import org.palier.model.Scenario;
import org.palier.model.SectionComment;
import org.palier.model.Study;
import org.palier.model.TableMapping;
import org.palier.model.Theory;
import org.palier.model.Unread;
import org.palier.model.Usage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.StudyImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getDataNature <em>Data Nature</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getFewestTold <em>Fewest Told</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getPacks <em>Packs</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getTheories <em>Theories</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getViews <em>Views</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getJurisdictions <em>Jurisdictions</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getInterviews <em>Interviews</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getPublishedFigures <em>Published Figures</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getAccountMappings <em>Account Mappings</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getTableMappings <em>Table Mappings</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getKeptApart <em>Kept Apart</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getCodingSets <em>Coding Sets</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getPublicKinds <em>Public Kinds</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getForeword <em>Foreword</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.palier.model.impl.StudyImpl#getUnread <em>Unread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends IdentifiedImpl implements Study {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText name;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText description;

	/**
	 * The default value of the '{@link #getDataNature() <em>Data Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataNature()
	 * @generated
	 * @ordered
	 */
	protected static final DataNature DATA_NATURE_EDEFAULT = DataNature.OBSERVED;

	/**
	 * The cached value of the '{@link #getDataNature() <em>Data Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataNature()
	 * @generated
	 * @ordered
	 */
	protected DataNature dataNature = DATA_NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFewestTold() <em>Fewest Told</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFewestTold()
	 * @generated
	 * @ordered
	 */
	protected static final int FEWEST_TOLD_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getFewestTold() <em>Fewest Told</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFewestTold()
	 * @generated
	 * @ordered
	 */
	protected int fewestTold = FEWEST_TOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthors() <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected String authors = AUTHORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected String contact = CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifier() <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String identifier = IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPacks() <em>Packs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacks()
	 * @generated
	 * @ordered
	 */
	protected EList<PackReference> packs;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<AgencyCategory> categories;

	/**
	 * The cached value of the '{@link #getPlatforms() <em>Platforms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatforms()
	 * @generated
	 * @ordered
	 */
	protected EList<Platform> platforms;

	/**
	 * The cached value of the '{@link #getUsages() <em>Usages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsages()
	 * @generated
	 * @ordered
	 */
	protected EList<Usage> usages;

	/**
	 * The cached value of the '{@link #getTheories() <em>Theories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheories()
	 * @generated
	 * @ordered
	 */
	protected EList<Theory> theories;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnField> fields;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedView> views;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedQuestion> questions;

	/**
	 * The cached value of the '{@link #getCoders() <em>Coders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoders()
	 * @generated
	 * @ordered
	 */
	protected EList<Coder> coders;

	/**
	 * The cached value of the '{@link #getJurisdictions() <em>Jurisdictions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdictions()
	 * @generated
	 * @ordered
	 */
	protected EList<Jurisdiction> jurisdictions;

	/**
	 * The cached value of the '{@link #getInterviews() <em>Interviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Interview> interviews;

	/**
	 * The cached value of the '{@link #getSelections() <em>Selections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelections()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseSelection> selections;

	/**
	 * The cached value of the '{@link #getPublishedFigures() <em>Published Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<PublishedFigure> publishedFigures;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<Run> runs;

	/**
	 * The cached value of the '{@link #getAccountMappings() <em>Account Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<AccountMapping> accountMappings;

	/**
	 * The cached value of the '{@link #getTableMappings() <em>Table Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<TableMapping> tableMappings;

	/**
	 * The cached value of the '{@link #getKeptApart() <em>Kept Apart</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptApart()
	 * @generated
	 * @ordered
	 */
	protected EList<KeptApart> keptApart;

	/**
	 * The cached value of the '{@link #getCodingSets() <em>Coding Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodingSets()
	 * @generated
	 * @ordered
	 */
	protected EList<CodingSet> codingSets;

	/**
	 * The cached value of the '{@link #getPublicKinds() <em>Public Kinds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<PublicKind> publicKinds;

	/**
	 * The cached value of the '{@link #getPublics() <em>Publics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublics()
	 * @generated
	 * @ordered
	 */
	protected EList<ListedPublic> publics;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getThemes() <em>Themes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThemes()
	 * @generated
	 * @ordered
	 */
	protected EList<GridTheme> themes;

	/**
	 * The cached value of the '{@link #getMemos() <em>Memos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemos()
	 * @generated
	 * @ordered
	 */
	protected EList<Memo> memos;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected EList<Recommendation> recommendations;

	/**
	 * The cached value of the '{@link #getForeword() <em>Foreword</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeword()
	 * @generated
	 * @ordered
	 */
	protected AuthorText foreword;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<SectionComment> comments;

	/**
	 * The cached value of the '{@link #getUnread() <em>Unread</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnread()
	 * @generated
	 * @ordered
	 */
	protected EList<Unread> unread;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetName(LocalizedText newName, NotificationChain msgs) {
		LocalizedText oldName = name;
		name = newName;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__NAME, oldName, newName);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(LocalizedText newName) {
		if (newName != name) {
			NotificationChain msgs = null;
			if (name != null)
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.STUDY__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.STUDY__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDescription(LocalizedText newDescription, NotificationChain msgs) {
		LocalizedText oldDescription = description;
		description = newDescription;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__DESCRIPTION, oldDescription, newDescription);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(LocalizedText newDescription) {
		if (newDescription != description) {
			NotificationChain msgs = null;
			if (description != null)
				msgs = ((InternalEObject)description).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.STUDY__DESCRIPTION, null, msgs);
			if (newDescription != null)
				msgs = ((InternalEObject)newDescription).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.STUDY__DESCRIPTION, null, msgs);
			msgs = basicSetDescription(newDescription, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__DESCRIPTION, newDescription, newDescription));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataNature getDataNature() {
		return dataNature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataNature(DataNature newDataNature) {
		DataNature oldDataNature = dataNature;
		dataNature = newDataNature == null ? DATA_NATURE_EDEFAULT : newDataNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__DATA_NATURE, oldDataNature, dataNature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFewestTold() {
		return fewestTold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFewestTold(int newFewestTold) {
		int oldFewestTold = fewestTold;
		fewestTold = newFewestTold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__FEWEST_TOLD, oldFewestTold, fewestTold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthors() {
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthors(String newAuthors) {
		String oldAuthors = authors;
		authors = newAuthors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__AUTHORS, oldAuthors, authors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		String oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIdentifier() {
		return identifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifier(String newIdentifier) {
		String oldIdentifier = identifier;
		identifier = newIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__IDENTIFIER, oldIdentifier, identifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PackReference> getPacks() {
		if (packs == null) {
			packs = new EObjectContainmentEList<PackReference>(PackReference.class, this, PalierPackage.STUDY__PACKS);
		}
		return packs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgencyCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentEList<AgencyCategory>(AgencyCategory.class, this, PalierPackage.STUDY__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Platform> getPlatforms() {
		if (platforms == null) {
			platforms = new EObjectContainmentEList<Platform>(Platform.class, this, PalierPackage.STUDY__PLATFORMS);
		}
		return platforms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Usage> getUsages() {
		if (usages == null) {
			usages = new EObjectContainmentEList<Usage>(Usage.class, this, PalierPackage.STUDY__USAGES);
		}
		return usages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Theory> getTheories() {
		if (theories == null) {
			theories = new EObjectContainmentEList<Theory>(Theory.class, this, PalierPackage.STUDY__THEORIES);
		}
		return theories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, PalierPackage.STUDY__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnField> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<OwnField>(OwnField.class, this, PalierPackage.STUDY__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedView> getViews() {
		if (views == null) {
			views = new EObjectContainmentEList<SavedView>(SavedView.class, this, PalierPackage.STUDY__VIEWS);
		}
		return views;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<SavedQuestion>(SavedQuestion.class, this, PalierPackage.STUDY__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Coder> getCoders() {
		if (coders == null) {
			coders = new EObjectContainmentEList<Coder>(Coder.class, this, PalierPackage.STUDY__CODERS);
		}
		return coders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Jurisdiction> getJurisdictions() {
		if (jurisdictions == null) {
			jurisdictions = new EObjectContainmentEList<Jurisdiction>(Jurisdiction.class, this, PalierPackage.STUDY__JURISDICTIONS);
		}
		return jurisdictions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interview> getInterviews() {
		if (interviews == null) {
			interviews = new EObjectContainmentEList<Interview>(Interview.class, this, PalierPackage.STUDY__INTERVIEWS);
		}
		return interviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseSelection> getSelections() {
		if (selections == null) {
			selections = new EObjectContainmentEList<CaseSelection>(CaseSelection.class, this, PalierPackage.STUDY__SELECTIONS);
		}
		return selections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublishedFigure> getPublishedFigures() {
		if (publishedFigures == null) {
			publishedFigures = new EObjectContainmentEList<PublishedFigure>(PublishedFigure.class, this, PalierPackage.STUDY__PUBLISHED_FIGURES);
		}
		return publishedFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList<Scenario>(Scenario.class, this, PalierPackage.STUDY__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Run> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<Run>(Run.class, this, PalierPackage.STUDY__RUNS);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AccountMapping> getAccountMappings() {
		if (accountMappings == null) {
			accountMappings = new EObjectContainmentEList<AccountMapping>(AccountMapping.class, this, PalierPackage.STUDY__ACCOUNT_MAPPINGS);
		}
		return accountMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TableMapping> getTableMappings() {
		if (tableMappings == null) {
			tableMappings = new EObjectContainmentEList<TableMapping>(TableMapping.class, this, PalierPackage.STUDY__TABLE_MAPPINGS);
		}
		return tableMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeptApart> getKeptApart() {
		if (keptApart == null) {
			keptApart = new EObjectContainmentEList<KeptApart>(KeptApart.class, this, PalierPackage.STUDY__KEPT_APART);
		}
		return keptApart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodingSet> getCodingSets() {
		if (codingSets == null) {
			codingSets = new EObjectContainmentEList<CodingSet>(CodingSet.class, this, PalierPackage.STUDY__CODING_SETS);
		}
		return codingSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublicKind> getPublicKinds() {
		if (publicKinds == null) {
			publicKinds = new EObjectContainmentEList<PublicKind>(PublicKind.class, this, PalierPackage.STUDY__PUBLIC_KINDS);
		}
		return publicKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ListedPublic> getPublics() {
		if (publics == null) {
			publics = new EObjectContainmentEList<ListedPublic>(ListedPublic.class, this, PalierPackage.STUDY__PUBLICS);
		}
		return publics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<Code>(Code.class, this, PalierPackage.STUDY__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GridTheme> getThemes() {
		if (themes == null) {
			themes = new EObjectContainmentEList<GridTheme>(GridTheme.class, this, PalierPackage.STUDY__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Memo> getMemos() {
		if (memos == null) {
			memos = new EObjectContainmentEList<Memo>(Memo.class, this, PalierPackage.STUDY__MEMOS);
		}
		return memos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, PalierPackage.STUDY__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recommendation> getRecommendations() {
		if (recommendations == null) {
			recommendations = new EObjectContainmentEList<Recommendation>(Recommendation.class, this, PalierPackage.STUDY__RECOMMENDATIONS);
		}
		return recommendations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuthorText getForeword() {
		return foreword;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetForeword(AuthorText newForeword, NotificationChain msgs) {
		AuthorText oldForeword = foreword;
		foreword = newForeword;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__FOREWORD, oldForeword, newForeword);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForeword(AuthorText newForeword) {
		if (newForeword != foreword) {
			NotificationChain msgs = null;
			if (foreword != null)
				msgs = ((InternalEObject)foreword).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.STUDY__FOREWORD, null, msgs);
			if (newForeword != null)
				msgs = ((InternalEObject)newForeword).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.STUDY__FOREWORD, null, msgs);
			msgs = basicSetForeword(newForeword, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.STUDY__FOREWORD, newForeword, newForeword));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionComment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<SectionComment>(SectionComment.class, this, PalierPackage.STUDY__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unread> getUnread() {
		if (unread == null) {
			unread = new EObjectContainmentEList<Unread>(Unread.class, this, PalierPackage.STUDY__UNREAD);
		}
		return unread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.STUDY__NAME:
				return basicSetName(null, msgs);
			case PalierPackage.STUDY__DESCRIPTION:
				return basicSetDescription(null, msgs);
			case PalierPackage.STUDY__PACKS:
				return ((InternalEList<?>)getPacks()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__PLATFORMS:
				return ((InternalEList<?>)getPlatforms()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__USAGES:
				return ((InternalEList<?>)getUsages()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__THEORIES:
				return ((InternalEList<?>)getTheories()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__CODERS:
				return ((InternalEList<?>)getCoders()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__JURISDICTIONS:
				return ((InternalEList<?>)getJurisdictions()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__INTERVIEWS:
				return ((InternalEList<?>)getInterviews()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__SELECTIONS:
				return ((InternalEList<?>)getSelections()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__PUBLISHED_FIGURES:
				return ((InternalEList<?>)getPublishedFigures()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__ACCOUNT_MAPPINGS:
				return ((InternalEList<?>)getAccountMappings()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__TABLE_MAPPINGS:
				return ((InternalEList<?>)getTableMappings()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__KEPT_APART:
				return ((InternalEList<?>)getKeptApart()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__CODING_SETS:
				return ((InternalEList<?>)getCodingSets()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__PUBLIC_KINDS:
				return ((InternalEList<?>)getPublicKinds()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__PUBLICS:
				return ((InternalEList<?>)getPublics()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__THEMES:
				return ((InternalEList<?>)getThemes()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__MEMOS:
				return ((InternalEList<?>)getMemos()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__RECOMMENDATIONS:
				return ((InternalEList<?>)getRecommendations()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__FOREWORD:
				return basicSetForeword(null, msgs);
			case PalierPackage.STUDY__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case PalierPackage.STUDY__UNREAD:
				return ((InternalEList<?>)getUnread()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.STUDY__FORMAT_VERSION:
				return getFormatVersion();
			case PalierPackage.STUDY__NAME:
				return getName();
			case PalierPackage.STUDY__DESCRIPTION:
				return getDescription();
			case PalierPackage.STUDY__DATA_NATURE:
				return getDataNature();
			case PalierPackage.STUDY__FEWEST_TOLD:
				return getFewestTold();
			case PalierPackage.STUDY__AUTHORS:
				return getAuthors();
			case PalierPackage.STUDY__LICENCE:
				return getLicence();
			case PalierPackage.STUDY__CONTACT:
				return getContact();
			case PalierPackage.STUDY__IDENTIFIER:
				return getIdentifier();
			case PalierPackage.STUDY__ADDRESS:
				return getAddress();
			case PalierPackage.STUDY__BEFORE:
				return getBefore();
			case PalierPackage.STUDY__PACKS:
				return getPacks();
			case PalierPackage.STUDY__CATEGORIES:
				return getCategories();
			case PalierPackage.STUDY__PLATFORMS:
				return getPlatforms();
			case PalierPackage.STUDY__USAGES:
				return getUsages();
			case PalierPackage.STUDY__THEORIES:
				return getTheories();
			case PalierPackage.STUDY__OBJECTIVES:
				return getObjectives();
			case PalierPackage.STUDY__FIELDS:
				return getFields();
			case PalierPackage.STUDY__VIEWS:
				return getViews();
			case PalierPackage.STUDY__QUESTIONS:
				return getQuestions();
			case PalierPackage.STUDY__CODERS:
				return getCoders();
			case PalierPackage.STUDY__JURISDICTIONS:
				return getJurisdictions();
			case PalierPackage.STUDY__INTERVIEWS:
				return getInterviews();
			case PalierPackage.STUDY__SELECTIONS:
				return getSelections();
			case PalierPackage.STUDY__PUBLISHED_FIGURES:
				return getPublishedFigures();
			case PalierPackage.STUDY__SCENARIOS:
				return getScenarios();
			case PalierPackage.STUDY__RUNS:
				return getRuns();
			case PalierPackage.STUDY__ACCOUNT_MAPPINGS:
				return getAccountMappings();
			case PalierPackage.STUDY__TABLE_MAPPINGS:
				return getTableMappings();
			case PalierPackage.STUDY__KEPT_APART:
				return getKeptApart();
			case PalierPackage.STUDY__CODING_SETS:
				return getCodingSets();
			case PalierPackage.STUDY__PUBLIC_KINDS:
				return getPublicKinds();
			case PalierPackage.STUDY__PUBLICS:
				return getPublics();
			case PalierPackage.STUDY__CODES:
				return getCodes();
			case PalierPackage.STUDY__THEMES:
				return getThemes();
			case PalierPackage.STUDY__MEMOS:
				return getMemos();
			case PalierPackage.STUDY__FINDINGS:
				return getFindings();
			case PalierPackage.STUDY__RECOMMENDATIONS:
				return getRecommendations();
			case PalierPackage.STUDY__FOREWORD:
				return getForeword();
			case PalierPackage.STUDY__COMMENTS:
				return getComments();
			case PalierPackage.STUDY__UNREAD:
				return getUnread();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.STUDY__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case PalierPackage.STUDY__NAME:
				setName((LocalizedText)newValue);
				return;
			case PalierPackage.STUDY__DESCRIPTION:
				setDescription((LocalizedText)newValue);
				return;
			case PalierPackage.STUDY__DATA_NATURE:
				setDataNature((DataNature)newValue);
				return;
			case PalierPackage.STUDY__FEWEST_TOLD:
				setFewestTold((Integer)newValue);
				return;
			case PalierPackage.STUDY__AUTHORS:
				setAuthors((String)newValue);
				return;
			case PalierPackage.STUDY__LICENCE:
				setLicence((String)newValue);
				return;
			case PalierPackage.STUDY__CONTACT:
				setContact((String)newValue);
				return;
			case PalierPackage.STUDY__IDENTIFIER:
				setIdentifier((String)newValue);
				return;
			case PalierPackage.STUDY__ADDRESS:
				setAddress((String)newValue);
				return;
			case PalierPackage.STUDY__BEFORE:
				setBefore((String)newValue);
				return;
			case PalierPackage.STUDY__PACKS:
				getPacks().clear();
				getPacks().addAll((Collection<? extends PackReference>)newValue);
				return;
			case PalierPackage.STUDY__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends AgencyCategory>)newValue);
				return;
			case PalierPackage.STUDY__PLATFORMS:
				getPlatforms().clear();
				getPlatforms().addAll((Collection<? extends Platform>)newValue);
				return;
			case PalierPackage.STUDY__USAGES:
				getUsages().clear();
				getUsages().addAll((Collection<? extends Usage>)newValue);
				return;
			case PalierPackage.STUDY__THEORIES:
				getTheories().clear();
				getTheories().addAll((Collection<? extends Theory>)newValue);
				return;
			case PalierPackage.STUDY__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case PalierPackage.STUDY__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends OwnField>)newValue);
				return;
			case PalierPackage.STUDY__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends SavedView>)newValue);
				return;
			case PalierPackage.STUDY__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends SavedQuestion>)newValue);
				return;
			case PalierPackage.STUDY__CODERS:
				getCoders().clear();
				getCoders().addAll((Collection<? extends Coder>)newValue);
				return;
			case PalierPackage.STUDY__JURISDICTIONS:
				getJurisdictions().clear();
				getJurisdictions().addAll((Collection<? extends Jurisdiction>)newValue);
				return;
			case PalierPackage.STUDY__INTERVIEWS:
				getInterviews().clear();
				getInterviews().addAll((Collection<? extends Interview>)newValue);
				return;
			case PalierPackage.STUDY__SELECTIONS:
				getSelections().clear();
				getSelections().addAll((Collection<? extends CaseSelection>)newValue);
				return;
			case PalierPackage.STUDY__PUBLISHED_FIGURES:
				getPublishedFigures().clear();
				getPublishedFigures().addAll((Collection<? extends PublishedFigure>)newValue);
				return;
			case PalierPackage.STUDY__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case PalierPackage.STUDY__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends Run>)newValue);
				return;
			case PalierPackage.STUDY__ACCOUNT_MAPPINGS:
				getAccountMappings().clear();
				getAccountMappings().addAll((Collection<? extends AccountMapping>)newValue);
				return;
			case PalierPackage.STUDY__TABLE_MAPPINGS:
				getTableMappings().clear();
				getTableMappings().addAll((Collection<? extends TableMapping>)newValue);
				return;
			case PalierPackage.STUDY__KEPT_APART:
				getKeptApart().clear();
				getKeptApart().addAll((Collection<? extends KeptApart>)newValue);
				return;
			case PalierPackage.STUDY__CODING_SETS:
				getCodingSets().clear();
				getCodingSets().addAll((Collection<? extends CodingSet>)newValue);
				return;
			case PalierPackage.STUDY__PUBLIC_KINDS:
				getPublicKinds().clear();
				getPublicKinds().addAll((Collection<? extends PublicKind>)newValue);
				return;
			case PalierPackage.STUDY__PUBLICS:
				getPublics().clear();
				getPublics().addAll((Collection<? extends ListedPublic>)newValue);
				return;
			case PalierPackage.STUDY__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case PalierPackage.STUDY__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends GridTheme>)newValue);
				return;
			case PalierPackage.STUDY__MEMOS:
				getMemos().clear();
				getMemos().addAll((Collection<? extends Memo>)newValue);
				return;
			case PalierPackage.STUDY__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case PalierPackage.STUDY__RECOMMENDATIONS:
				getRecommendations().clear();
				getRecommendations().addAll((Collection<? extends Recommendation>)newValue);
				return;
			case PalierPackage.STUDY__FOREWORD:
				setForeword((AuthorText)newValue);
				return;
			case PalierPackage.STUDY__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends SectionComment>)newValue);
				return;
			case PalierPackage.STUDY__UNREAD:
				getUnread().clear();
				getUnread().addAll((Collection<? extends Unread>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.STUDY__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PalierPackage.STUDY__NAME:
				setName((LocalizedText)null);
				return;
			case PalierPackage.STUDY__DESCRIPTION:
				setDescription((LocalizedText)null);
				return;
			case PalierPackage.STUDY__DATA_NATURE:
				setDataNature(DATA_NATURE_EDEFAULT);
				return;
			case PalierPackage.STUDY__FEWEST_TOLD:
				setFewestTold(FEWEST_TOLD_EDEFAULT);
				return;
			case PalierPackage.STUDY__AUTHORS:
				setAuthors(AUTHORS_EDEFAULT);
				return;
			case PalierPackage.STUDY__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case PalierPackage.STUDY__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case PalierPackage.STUDY__IDENTIFIER:
				setIdentifier(IDENTIFIER_EDEFAULT);
				return;
			case PalierPackage.STUDY__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case PalierPackage.STUDY__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case PalierPackage.STUDY__PACKS:
				getPacks().clear();
				return;
			case PalierPackage.STUDY__CATEGORIES:
				getCategories().clear();
				return;
			case PalierPackage.STUDY__PLATFORMS:
				getPlatforms().clear();
				return;
			case PalierPackage.STUDY__USAGES:
				getUsages().clear();
				return;
			case PalierPackage.STUDY__THEORIES:
				getTheories().clear();
				return;
			case PalierPackage.STUDY__OBJECTIVES:
				getObjectives().clear();
				return;
			case PalierPackage.STUDY__FIELDS:
				getFields().clear();
				return;
			case PalierPackage.STUDY__VIEWS:
				getViews().clear();
				return;
			case PalierPackage.STUDY__QUESTIONS:
				getQuestions().clear();
				return;
			case PalierPackage.STUDY__CODERS:
				getCoders().clear();
				return;
			case PalierPackage.STUDY__JURISDICTIONS:
				getJurisdictions().clear();
				return;
			case PalierPackage.STUDY__INTERVIEWS:
				getInterviews().clear();
				return;
			case PalierPackage.STUDY__SELECTIONS:
				getSelections().clear();
				return;
			case PalierPackage.STUDY__PUBLISHED_FIGURES:
				getPublishedFigures().clear();
				return;
			case PalierPackage.STUDY__SCENARIOS:
				getScenarios().clear();
				return;
			case PalierPackage.STUDY__RUNS:
				getRuns().clear();
				return;
			case PalierPackage.STUDY__ACCOUNT_MAPPINGS:
				getAccountMappings().clear();
				return;
			case PalierPackage.STUDY__TABLE_MAPPINGS:
				getTableMappings().clear();
				return;
			case PalierPackage.STUDY__KEPT_APART:
				getKeptApart().clear();
				return;
			case PalierPackage.STUDY__CODING_SETS:
				getCodingSets().clear();
				return;
			case PalierPackage.STUDY__PUBLIC_KINDS:
				getPublicKinds().clear();
				return;
			case PalierPackage.STUDY__PUBLICS:
				getPublics().clear();
				return;
			case PalierPackage.STUDY__CODES:
				getCodes().clear();
				return;
			case PalierPackage.STUDY__THEMES:
				getThemes().clear();
				return;
			case PalierPackage.STUDY__MEMOS:
				getMemos().clear();
				return;
			case PalierPackage.STUDY__FINDINGS:
				getFindings().clear();
				return;
			case PalierPackage.STUDY__RECOMMENDATIONS:
				getRecommendations().clear();
				return;
			case PalierPackage.STUDY__FOREWORD:
				setForeword((AuthorText)null);
				return;
			case PalierPackage.STUDY__COMMENTS:
				getComments().clear();
				return;
			case PalierPackage.STUDY__UNREAD:
				getUnread().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.STUDY__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case PalierPackage.STUDY__NAME:
				return name != null;
			case PalierPackage.STUDY__DESCRIPTION:
				return description != null;
			case PalierPackage.STUDY__DATA_NATURE:
				return dataNature != DATA_NATURE_EDEFAULT;
			case PalierPackage.STUDY__FEWEST_TOLD:
				return fewestTold != FEWEST_TOLD_EDEFAULT;
			case PalierPackage.STUDY__AUTHORS:
				return AUTHORS_EDEFAULT == null ? authors != null : !AUTHORS_EDEFAULT.equals(authors);
			case PalierPackage.STUDY__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case PalierPackage.STUDY__CONTACT:
				return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
			case PalierPackage.STUDY__IDENTIFIER:
				return IDENTIFIER_EDEFAULT == null ? identifier != null : !IDENTIFIER_EDEFAULT.equals(identifier);
			case PalierPackage.STUDY__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case PalierPackage.STUDY__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case PalierPackage.STUDY__PACKS:
				return packs != null && !packs.isEmpty();
			case PalierPackage.STUDY__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case PalierPackage.STUDY__PLATFORMS:
				return platforms != null && !platforms.isEmpty();
			case PalierPackage.STUDY__USAGES:
				return usages != null && !usages.isEmpty();
			case PalierPackage.STUDY__THEORIES:
				return theories != null && !theories.isEmpty();
			case PalierPackage.STUDY__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case PalierPackage.STUDY__FIELDS:
				return fields != null && !fields.isEmpty();
			case PalierPackage.STUDY__VIEWS:
				return views != null && !views.isEmpty();
			case PalierPackage.STUDY__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case PalierPackage.STUDY__CODERS:
				return coders != null && !coders.isEmpty();
			case PalierPackage.STUDY__JURISDICTIONS:
				return jurisdictions != null && !jurisdictions.isEmpty();
			case PalierPackage.STUDY__INTERVIEWS:
				return interviews != null && !interviews.isEmpty();
			case PalierPackage.STUDY__SELECTIONS:
				return selections != null && !selections.isEmpty();
			case PalierPackage.STUDY__PUBLISHED_FIGURES:
				return publishedFigures != null && !publishedFigures.isEmpty();
			case PalierPackage.STUDY__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case PalierPackage.STUDY__RUNS:
				return runs != null && !runs.isEmpty();
			case PalierPackage.STUDY__ACCOUNT_MAPPINGS:
				return accountMappings != null && !accountMappings.isEmpty();
			case PalierPackage.STUDY__TABLE_MAPPINGS:
				return tableMappings != null && !tableMappings.isEmpty();
			case PalierPackage.STUDY__KEPT_APART:
				return keptApart != null && !keptApart.isEmpty();
			case PalierPackage.STUDY__CODING_SETS:
				return codingSets != null && !codingSets.isEmpty();
			case PalierPackage.STUDY__PUBLIC_KINDS:
				return publicKinds != null && !publicKinds.isEmpty();
			case PalierPackage.STUDY__PUBLICS:
				return publics != null && !publics.isEmpty();
			case PalierPackage.STUDY__CODES:
				return codes != null && !codes.isEmpty();
			case PalierPackage.STUDY__THEMES:
				return themes != null && !themes.isEmpty();
			case PalierPackage.STUDY__MEMOS:
				return memos != null && !memos.isEmpty();
			case PalierPackage.STUDY__FINDINGS:
				return findings != null && !findings.isEmpty();
			case PalierPackage.STUDY__RECOMMENDATIONS:
				return recommendations != null && !recommendations.isEmpty();
			case PalierPackage.STUDY__FOREWORD:
				return foreword != null;
			case PalierPackage.STUDY__COMMENTS:
				return comments != null && !comments.isEmpty();
			case PalierPackage.STUDY__UNREAD:
				return unread != null && !unread.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", dataNature: ");
		result.append(dataNature);
		result.append(", fewestTold: ");
		result.append(fewestTold);
		result.append(", authors: ");
		result.append(authors);
		result.append(", licence: ");
		result.append(licence);
		result.append(", contact: ");
		result.append(contact);
		result.append(", identifier: ");
		result.append(identifier);
		result.append(", address: ");
		result.append(address);
		result.append(", before: ");
		result.append(before);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
