-- A text that the acts word differently stands under the name of each. What editors wrote or confirmed under its former
-- key goes to the act by which the office counts: the law of the city's guide, unless its set-up decided otherwise.
with renamed (former, law221, appc) as (values
    ('consideration.change.none', 'consideration.change.none.law221', 'consideration.change.none.appc'),
    ('consideration.extend.does.once', 'consideration.extend.does.once.law221', 'consideration.extend.does.once.appc'),
    ('grievance.panel.text', 'grievance.panel.text.law221', 'grievance.panel.text.appc'),
    ('intake.anonymous.article', 'intake.anonymous.article.law221', 'intake.anonymous.article.appc'),
    ('intake.official.from.text', 'intake.official.from.text.law221', 'intake.official.from.text.appc'),
    ('intake.recorder.file', 'intake.recorder.file.law221', 'intake.recorder.file.appc'),
    ('intake.recorder.title', 'intake.recorder.title.law221', 'intake.recorder.title.appc'),
    ('intake.spoken.video', 'intake.spoken.video.law221', 'intake.spoken.video.appc'),
    ('intake.start.chancellery.text', 'intake.start.chancellery.text.law221', 'intake.start.chancellery.text.appc'),
    ('intake.start.official.4', 'intake.start.official.4.law221', 'intake.start.official.4.appc'),
    ('intake.voucher.rights', 'intake.voucher.rights.law221', 'intake.voucher.rights.appc'),
    ('law.bar.NOT_AUTHORISED', 'law.bar.NOT_AUTHORISED.law221', 'law.bar.NOT_AUTHORISED.appc'),
    ('law.form.VIDEO_MESSAGE', 'law.form.VIDEO_MESSAGE.law221', 'law.form.VIDEO_MESSAGE.appc'),
    ('law.requisite.BIN', 'law.requisite.BIN.law221', 'law.requisite.BIN.appc'),
    ('law.requisite.REASONS', 'law.requisite.REASONS.law221', 'law.requisite.REASONS.appc'),
    ('site.compare.appeal.official', 'site.compare.appeal.official.law221', 'site.compare.appeal.official.appc'),
    ('site.compare.where.official', 'site.compare.where.official.law221', 'site.compare.where.official.appc'),
    ('site.guide.need.complaint', 'site.guide.need.complaint.law221', 'site.guide.need.complaint.appc'),
    ('site.guide.need.entity', 'site.guide.need.entity.law221', 'site.guide.need.entity.appc'),
    ('site.guide.need.voucher', 'site.guide.need.voucher.law221', 'site.guide.need.voucher.appc'),
    ('site.status.legal', 'site.status.legal.law221', 'site.status.legal.appc'),
    ('site.way.chancellery', 'site.way.chancellery.law221', 'site.way.chancellery.appc'),
    ('site.guide.terms.repealed', 'site.guide.terms.repealed.law221', 'site.guide.terms.repealed.law221'),
    ('site.guide.disagree.law221', 'site.guide.disagree.where.law221', 'site.guide.disagree.where.law221'),
    ('site.guide.disagree.appc', 'site.guide.disagree.where.appc', 'site.guide.disagree.where.appc')
), named as (
    select former,
           case when exists (select from people_foundation where policy = 'CURRENT_LAW') then appc else law221 end as key
    from renamed
)
update site_wording as wording
set key = named.key
from named
where wording.key = named.former
  and not exists (
      select from site_wording as later where later.key = named.key and later.lang = wording.lang
  );
