-- The name of a city is no address: until an administrator enters the court's, it is not known.
update organisation_body set address_kk = '', address_ru = '', address_en = ''
  where id = 'court' and kind = 'EXTERNAL' and address_ru = 'город Алматы';
