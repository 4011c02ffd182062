-- A body outside the akimat has all of it: no term of ours runs any more, and none was kept or missed.
insert into statistics_code (list, code, since, kk, ru, en, outside) values
  ('TIMELINESS', 'OUTSIDE', '2020-01-01', 'Әкімдіктен тыс органда', 'Вне акимата', 'Outside the akimat', '07');
