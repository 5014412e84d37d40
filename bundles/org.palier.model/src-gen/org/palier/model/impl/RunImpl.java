/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.palier.model.PalierPackage;
import org.palier.model.Run;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.RunImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#isActive <em>Active</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getFailed <em>Failed</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getObservedOn <em>Observed On</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getCollectedUntil <em>Collected Until</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getKeepUntil <em>Keep Until</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.palier.model.impl.RunImpl#getPrivacyKey <em>Privacy Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends IdentifiedImpl implements Run {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected boolean active = ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailed() <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailed()
	 * @generated
	 * @ordered
	 */
	protected static final int FAILED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFailed() <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailed()
	 * @generated
	 * @ordered
	 */
	protected int failed = FAILED_EDEFAULT;

	/**
	 * The default value of the '{@link #getObservedOn() <em>Observed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OBSERVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObservedOn() <em>Observed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate observedOn = OBSERVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPLETE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected boolean complete = COMPLETE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerms() <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected static final String TERMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected String terms = TERMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedUntil() <em>Collected Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COLLECTED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedUntil() <em>Collected Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate collectedUntil = COLLECTED_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeepUntil() <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate KEEP_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeepUntil() <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate keepUntil = KEEP_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVACY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivacy() <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected String privacy = PRIVACY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivacyKey() <em>Privacy Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacyKey()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVACY_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivacyKey() <em>Privacy Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacyKey()
	 * @generated
	 * @ordered
	 */
	protected String privacyKey = PRIVACY_KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFailed() {
		return failed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailed(int newFailed) {
		int oldFailed = failed;
		failed = newFailed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__FAILED, oldFailed, failed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getObservedOn() {
		return observedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObservedOn(LocalDate newObservedOn) {
		LocalDate oldObservedOn = observedOn;
		observedOn = newObservedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__OBSERVED_ON, oldObservedOn, observedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isComplete() {
		return complete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplete(boolean newComplete) {
		boolean oldComplete = complete;
		complete = newComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__COMPLETE, oldComplete, complete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerms() {
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerms(String newTerms) {
		String oldTerms = terms;
		terms = newTerms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__TERMS, oldTerms, terms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCollectedUntil() {
		return collectedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedUntil(LocalDate newCollectedUntil) {
		LocalDate oldCollectedUntil = collectedUntil;
		collectedUntil = newCollectedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__COLLECTED_UNTIL, oldCollectedUntil, collectedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getKeepUntil() {
		return keepUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepUntil(LocalDate newKeepUntil) {
		LocalDate oldKeepUntil = keepUntil;
		keepUntil = newKeepUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__KEEP_UNTIL, oldKeepUntil, keepUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivacy() {
		return privacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivacy(String newPrivacy) {
		String oldPrivacy = privacy;
		privacy = newPrivacy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__PRIVACY, oldPrivacy, privacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivacyKey() {
		return privacyKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivacyKey(String newPrivacyKey) {
		String oldPrivacyKey = privacyKey;
		privacyKey = newPrivacyKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RUN__PRIVACY_KEY, oldPrivacyKey, privacyKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.RUN__KIND:
				return getKind();
			case PalierPackage.RUN__LABEL:
				return getLabel();
			case PalierPackage.RUN__AT:
				return getAt();
			case PalierPackage.RUN__ACTIVE:
				return isActive();
			case PalierPackage.RUN__FAILED:
				return getFailed();
			case PalierPackage.RUN__OBSERVED_ON:
				return getObservedOn();
			case PalierPackage.RUN__COMPLETE:
				return isComplete();
			case PalierPackage.RUN__SOURCE:
				return getSource();
			case PalierPackage.RUN__PURPOSE:
				return getPurpose();
			case PalierPackage.RUN__TERMS:
				return getTerms();
			case PalierPackage.RUN__COLLECTED_UNTIL:
				return getCollectedUntil();
			case PalierPackage.RUN__KEEP_UNTIL:
				return getKeepUntil();
			case PalierPackage.RUN__PRIVACY:
				return getPrivacy();
			case PalierPackage.RUN__PRIVACY_KEY:
				return getPrivacyKey();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.RUN__KIND:
				setKind((String)newValue);
				return;
			case PalierPackage.RUN__LABEL:
				setLabel((String)newValue);
				return;
			case PalierPackage.RUN__AT:
				setAt((String)newValue);
				return;
			case PalierPackage.RUN__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case PalierPackage.RUN__FAILED:
				setFailed((Integer)newValue);
				return;
			case PalierPackage.RUN__OBSERVED_ON:
				setObservedOn((LocalDate)newValue);
				return;
			case PalierPackage.RUN__COMPLETE:
				setComplete((Boolean)newValue);
				return;
			case PalierPackage.RUN__SOURCE:
				setSource((String)newValue);
				return;
			case PalierPackage.RUN__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PalierPackage.RUN__TERMS:
				setTerms((String)newValue);
				return;
			case PalierPackage.RUN__COLLECTED_UNTIL:
				setCollectedUntil((LocalDate)newValue);
				return;
			case PalierPackage.RUN__KEEP_UNTIL:
				setKeepUntil((LocalDate)newValue);
				return;
			case PalierPackage.RUN__PRIVACY:
				setPrivacy((String)newValue);
				return;
			case PalierPackage.RUN__PRIVACY_KEY:
				setPrivacyKey((String)newValue);
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
			case PalierPackage.RUN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PalierPackage.RUN__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PalierPackage.RUN__AT:
				setAt(AT_EDEFAULT);
				return;
			case PalierPackage.RUN__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
				return;
			case PalierPackage.RUN__FAILED:
				setFailed(FAILED_EDEFAULT);
				return;
			case PalierPackage.RUN__OBSERVED_ON:
				setObservedOn(OBSERVED_ON_EDEFAULT);
				return;
			case PalierPackage.RUN__COMPLETE:
				setComplete(COMPLETE_EDEFAULT);
				return;
			case PalierPackage.RUN__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case PalierPackage.RUN__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PalierPackage.RUN__TERMS:
				setTerms(TERMS_EDEFAULT);
				return;
			case PalierPackage.RUN__COLLECTED_UNTIL:
				setCollectedUntil(COLLECTED_UNTIL_EDEFAULT);
				return;
			case PalierPackage.RUN__KEEP_UNTIL:
				setKeepUntil(KEEP_UNTIL_EDEFAULT);
				return;
			case PalierPackage.RUN__PRIVACY:
				setPrivacy(PRIVACY_EDEFAULT);
				return;
			case PalierPackage.RUN__PRIVACY_KEY:
				setPrivacyKey(PRIVACY_KEY_EDEFAULT);
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
			case PalierPackage.RUN__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case PalierPackage.RUN__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PalierPackage.RUN__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case PalierPackage.RUN__ACTIVE:
				return active != ACTIVE_EDEFAULT;
			case PalierPackage.RUN__FAILED:
				return failed != FAILED_EDEFAULT;
			case PalierPackage.RUN__OBSERVED_ON:
				return OBSERVED_ON_EDEFAULT == null ? observedOn != null : !OBSERVED_ON_EDEFAULT.equals(observedOn);
			case PalierPackage.RUN__COMPLETE:
				return complete != COMPLETE_EDEFAULT;
			case PalierPackage.RUN__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case PalierPackage.RUN__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PalierPackage.RUN__TERMS:
				return TERMS_EDEFAULT == null ? terms != null : !TERMS_EDEFAULT.equals(terms);
			case PalierPackage.RUN__COLLECTED_UNTIL:
				return COLLECTED_UNTIL_EDEFAULT == null ? collectedUntil != null : !COLLECTED_UNTIL_EDEFAULT.equals(collectedUntil);
			case PalierPackage.RUN__KEEP_UNTIL:
				return KEEP_UNTIL_EDEFAULT == null ? keepUntil != null : !KEEP_UNTIL_EDEFAULT.equals(keepUntil);
			case PalierPackage.RUN__PRIVACY:
				return PRIVACY_EDEFAULT == null ? privacy != null : !PRIVACY_EDEFAULT.equals(privacy);
			case PalierPackage.RUN__PRIVACY_KEY:
				return PRIVACY_KEY_EDEFAULT == null ? privacyKey != null : !PRIVACY_KEY_EDEFAULT.equals(privacyKey);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", label: ");
		result.append(label);
		result.append(", at: ");
		result.append(at);
		result.append(", active: ");
		result.append(active);
		result.append(", failed: ");
		result.append(failed);
		result.append(", observedOn: ");
		result.append(observedOn);
		result.append(", complete: ");
		result.append(complete);
		result.append(", source: ");
		result.append(source);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", terms: ");
		result.append(terms);
		result.append(", collectedUntil: ");
		result.append(collectedUntil);
		result.append(", keepUntil: ");
		result.append(keepUntil);
		result.append(", privacy: ");
		result.append(privacy);
		result.append(", privacyKey: ");
		result.append(privacyKey);
		result.append(')');
		return result.toString();
	}

} //RunImpl
